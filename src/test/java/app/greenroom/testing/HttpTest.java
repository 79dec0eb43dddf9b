package app.greenroom.testing;

import app.greenroom.ear.EarWithModels;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test in a whole studio over real HTTP, on the database that {@link StudioTest}s use too. Sign in with {@link Api}. The
 * pages themselves need a bundle and a browser; here is everything below them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "greenroom.takes.max-audio=4MB"})
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@TestExecutionListeners(listeners = OwnSecurityContext.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Import({
    QuickPasswords.class,
    Studio.class,
    Assigning.class,
    Api.class,
    StoreTrouble.class,
    Sendfile.class,
    EarWithModels.class
})
public @interface HttpTest {}
