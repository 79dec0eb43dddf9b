package app.greenroom.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.people.SignedIn;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeId;
import app.greenroom.testing.Answers;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@StudioTest
class ReviewQueueTest {

    @Autowired
    private Studio studio;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private StudioClock clock;

    @Autowired
    private ApplicationContext beans;

    @Test
    void theOldestAnswerComesFirstAndIsOverdueAfterTwoDays() {
        Answers answers = new Answers(beans);
        SignedIn coach = studio.coach();
        SignedIn maya = studio.candidateOf(coach);
        SignedIn jonas = studio.candidateOf(coach);
        Instant now = clock.instant();
        TakeId young = answered(answers, coach, maya, now.minus(Duration.ofHours(47)));
        TakeId old = answered(answers, coach, jonas, now.minus(Duration.ofHours(49)));

        assertThat(studio.get(coach, reviews::queue))
                .extracting(QueueRow::take, QueueRow::overdue)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(old, true),
                        org.assertj.core.groups.Tuple.tuple(young, false));
        assertThat(studio.get(coach, reviews::queueSize)).isEqualTo(2);
    }

    @Test
    void aRowSaysWhatWaits() {
        SignedIn coach = studio.coach();
        SignedIn maya = studio.candidateOf(coach);
        TakeId take = new Answers(beans).submitted(coach, maya);

        QueueRow row = studio.get(coach, reviews::queue).getFirst();

        assertThat(row.take()).isEqualTo(take);
        assertThat(row.candidate().name()).isEqualTo("Maya Candidate");
        assertThat(row.question().prompt()).isEqualTo("How would you measure a new series?");
        assertThat(row.answer().medium()).isEqualTo(Medium.TEXT);
        assertThat(row.answer().number()).isEqualTo(1);
        assertThat(row.begun()).isNull();

        ReviewDesk.OwnReview mine = studio.get(coach, () -> reviews.open(take)).mine();
        studio.get(coach, () -> reviews.save(mine.id(), mine.version(), ReviewDraft.EMPTY.withOverall("Begun")));
        assertThat(studio.get(coach, reviews::queue).getFirst().begun()).isNotNull();
        assertThat(studio.get(coach, reviews::queue).getFirst().others()).isEmpty();
    }

    @Test
    void anUnsubmittedAnswerDoesNotWait() {
        Answers answers = new Answers(beans);
        SignedIn coach = studio.coach();
        SignedIn maya = studio.candidateOf(coach);

        TakeId take = answers.unsubmitted(coach, maya, "technical", "Why an index?");
        assertThat(studio.get(coach, reviews::queue)).isEmpty();

        answers.submit(maya, take);
        answers.submit(maya, take);
        assertThat(studio.get(coach, reviews::queue)).hasSize(1);
    }

    private TakeId answered(Answers answers, SignedIn coach, SignedIn candidate, Instant at) {
        return clock.at(at, () -> answers.submitted(coach, candidate));
    }
}
