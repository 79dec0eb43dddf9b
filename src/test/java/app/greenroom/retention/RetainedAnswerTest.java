package app.greenroom.retention;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.people.PersonId;
import app.greenroom.retention.RetainedAnswer.Step;
import app.greenroom.takes.TakeId;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever administrators do to the policy and however irregularly the rounds come: nothing is erased before its day, or
 * without having been told of in time. Two hundred histories of two years each, and the same ones every time.
 */
class RetainedAnswerTest {

    private static final Instant RELEASED = Instant.parse("2026-01-01T09:00:00Z");

    static IntStream histories() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("histories")
    void nothingGoesBeforeItsDayNorUntold(int seed) {
        Random random = new Random(seed);
        RetentionPolicy policy = policy(random);
        RetainedAnswer answer = fresh();
        Instant now = RELEASED;
        while (now.isBefore(RELEASED.plus(Duration.ofDays(730)))) {
            if (random.nextInt(20) == 0) {
                policy = policy(random);
            }
            Step step = answer.next(policy, now);
            if (step == Step.ERASE) {
                assertThat(policy.keepsAll()).isFalse();
                assertThat(now).as("its day").isAfterOrEqualTo(RELEASED.plus(policy.stay()));
                assertThat(answer.warnedAt()).as("told").isNotNull();
                assertThat(Duration.between(answer.warnedAt(), now)).isGreaterThanOrEqualTo(policy.warning());
                assertThat(now).as("the day they were told").isAfterOrEqualTo(answer.eraseAt());
                return;
            }
            answer = after(step, answer, policy, now);
            now = now.plus(Duration.ofMinutes(1 + random.nextInt(6 * 24 * 60)));
        }
    }

    private static RetainedAnswer after(Step step, RetainedAnswer answer, RetentionPolicy policy, Instant now) {
        return switch (step) {
            case WARN -> {
                Instant day = answer.day(policy, now);
                assertThat(Duration.between(now, day)).isGreaterThanOrEqualTo(policy.warning());
                yield new RetainedAnswer(answer.take(), answer.candidate(), RELEASED, now, day);
            }
            case UNWARN -> fresh();
            default -> answer;
        };
    }

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

    private static RetentionPolicy policy(Random random) {
        int days = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(400);
        return new RetentionPolicy(days, 1 + random.nextInt(60));
    }

    private static RetainedAnswer fresh() {
        return new RetainedAnswer(new TakeId(new UUID(0, 1)), new PersonId(new UUID(0, 2)), RELEASED, null, null);
    }
}
