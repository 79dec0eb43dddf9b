package app.greenroom.testing;

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
 * A test in a whole studio, without a web server, on the engine that {@link TestDatabase} chooses. All such tests share
 * one application and one database: make your own people with {@link Studio}, and never count everybody's.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@SpringBootTest
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@TestExecutionListeners(listeners = OwnSecurityContext.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Import({QuickPasswords.class, Studio.class, Assigning.class, Questions.class})
public @interface StudioTest {}
