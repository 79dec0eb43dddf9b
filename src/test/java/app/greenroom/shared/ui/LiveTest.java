package app.greenroom.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.shared.LiveUpdates;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

class LiveTest extends ViewTest {

    @Autowired
    private LiveUpdates updates;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aPageThatMissedAnUpdateBecauseTheDatabaseWasAwayCatchesUp() {
        signIn(studio.coach());
        open("overview");
        AtomicInteger asked = new AtomicInteger();
        Span shown = new Span("old");
        String topic = "live-test-" + UUID.randomUUID();
        Live.refresh(shown, updates, topic, () -> {
            if (asked.incrementAndGet() == 1) {
                throw new CannotCreateTransactionException("the database is away");
            }
            shown.setText("new");
        });
        UI.getCurrent().add(shown);

        transaction.executeWithoutResult(status -> updates.publish(topic));

        await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
            VaadinSession session = VaadinSession.getCurrent();
            session.getService().runPendingAccessTasks(session);
            return shown.getText().equals("new");
        });
        assertThat(asked).hasValue(2);
    }
}
