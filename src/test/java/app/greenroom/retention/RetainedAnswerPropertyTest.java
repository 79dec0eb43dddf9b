package app.greenroom.retention;

import static app.greenroom.retention.RetainedAnswerTest.RELEASED;
import static app.greenroom.retention.RetainedAnswerTest.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.retention.RetainedAnswer.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Whatever administrators do to the policy and however irregularly the rounds come: nothing is erased before its day, or
 * without having been told of in time. A history that fails is made as short as it can be.
 */
class RetainedAnswerPropertyTest {

    /** A round: how long after the one before, and the policy if it was changed in between. */
    record Round(Duration after, RetentionPolicy policy, boolean changed) {}

    @Provide
    Arbitrary<List<Round>> histories() {
        Arbitrary<Duration> pauses = Arbitraries.longs().between(1, 6 * 24 * 60).map(Duration::ofMinutes);
        Arbitrary<RetentionPolicy> policies = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(0)),
                                Tuple.of(4, Arbitraries.integers().between(1, 400))),
                        Arbitraries.integers().between(1, RetentionPolicy.LONGEST_WARNING))
                .as(RetentionPolicy::new);
        Arbitrary<Boolean> changes = Arbitraries.frequency(Tuple.of(1, true), Tuple.of(19, false));
        return Combinators.combine(pauses, policies, changes)
                .as(Round::new)
                .list()
                .ofMinSize(100)
                .ofMaxSize(300);
    }

    @Property(tries = 300)
    void nothingGoesBeforeItsDayNorUntold(@ForAll("histories") List<Round> history) {
        RetentionPolicy policy = history.getFirst().policy();
        RetainedAnswer answer = fresh();
        Instant now = RELEASED;
        for (Round round : history) {
            now = now.plus(round.after());
            policy = round.changed() ? round.policy() : policy;
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
}
