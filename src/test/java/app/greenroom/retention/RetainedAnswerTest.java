package app.greenroom.retention;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.people.PersonId;
import app.greenroom.retention.RetainedAnswer.Step;
import app.greenroom.takes.TakeId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the policy does to one answer with feedback. */
class RetainedAnswerTest {

    static final Instant RELEASED = Instant.parse("2026-01-01T09:00:00Z");

    @Test
    void anUnchangedPolicyErasesOnItsDay() {
        RetentionPolicy policy = new RetentionPolicy(30, 7);
        Instant told = RELEASED.plus(Duration.ofDays(23));
        assertThat(fresh().next(policy, told.minusSeconds(1))).isEqualTo(Step.WAIT);
        assertThat(fresh().next(policy, told)).isEqualTo(Step.WARN);
        Instant day = fresh().day(policy, told);
        assertThat(day).isEqualTo(RELEASED.plus(Duration.ofDays(30)));
        RetainedAnswer warned = new RetainedAnswer(fresh().take(), fresh().candidate(), RELEASED, told, day);

        assertThat(warned.next(policy, day.minusSeconds(1))).isEqualTo(Step.WAIT);
        assertThat(warned.next(policy, day)).isEqualTo(Step.ERASE);
        assertThat(warned.next(new RetentionPolicy(0, 7), day)).isEqualTo(Step.UNWARN);
        assertThat(warned.next(new RetentionPolicy(60, 7), day))
                .as("kept for so long that it is told again")
                .isEqualTo(Step.UNWARN);
        assertThat(warned.next(new RetentionPolicy(30, 14), day))
                .as("told later than is asked for now")
                .isEqualTo(Step.WAIT);
    }

    @Test
    void aPolicyThatComesLateStillTellsFirst() {
        Instant now = RELEASED.plus(Duration.ofDays(400));
        RetentionPolicy policy = new RetentionPolicy(30, 7);

        assertThat(fresh().next(policy, now)).isEqualTo(Step.WARN);
        assertThat(fresh().day(policy, now)).isEqualTo(now.plus(Duration.ofDays(7)));
    }

    static RetainedAnswer fresh() {
        return new RetainedAnswer(new TakeId(new UUID(0, 1)), new PersonId(new UUID(0, 2)), RELEASED, null, null);
    }
}
