package app.greenroom.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.people.SignedIn;
import app.greenroom.reviews.ReviewReleased;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@StudioTest
class ProgressListenerTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Autowired
    private Studio studio;

    private Released released;

    @Autowired
    private ProgressBook book;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void begin(@Autowired ApplicationContext application) {
        released = new Released(application);
    }

    @Test
    void aReviewToldTwiceCountsOnceWithItsNewestScore() {
        SignedIn maya = studio.candidate();
        ReviewReleased first = released.score(maya.id(), "technical", 2.0, NOON);
        released.tell(first);
        released.tell(new ReviewReleased(
                first.review(),
                first.take(),
                maya.id(),
                maya.id(),
                first.question(),
                first.category(),
                3.5,
                NOON.plusSeconds(60)));

        assertThat(book.scores(maya.id()))
                .extracting(ReleasedScore::point)
                .containsExactly(new ScorePoint(first.take(), first.question(), 3.5, NOON.plusSeconds(60)));
    }

    @Test
    void aReleaseThatIsRolledBackLeavesNoScore() {
        SignedIn maya = studio.candidate();
        transaction.executeWithoutResult(status -> {
            released.score(maya.id(), "technical", 2.0, NOON);
            released.answer(maya.id(), NOON);
            status.setRollbackOnly();
        });

        assertThat(book.scores(maya.id())).isEmpty();
        assertThat(book.lastAnswers(java.util.List.of(maya.id()))).isEmpty();
    }

    @Test
    void nothingIsWrittenOutsideTheTransactionOfTheDeed() {
        ReviewReleased event = released.score(studio.candidate().id(), "technical", 2.0, NOON);
        assertThatThrownBy(() -> events.publishEvent(event)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void scoresOfOneMomentStayInOneOrder() {
        SignedIn maya = studio.candidate();
        for (int i = 1; i <= 5; i++) {
            released.score(maya.id(), "technical", i, NOON);
        }
        var once = book.scores(maya.id());
        assertThat(book.scores(maya.id())).isEqualTo(once);
        assertThat(book.scores(java.util.List.of(maya.id()), 8, 4, NOON)).isEqualTo(once);
    }
}
