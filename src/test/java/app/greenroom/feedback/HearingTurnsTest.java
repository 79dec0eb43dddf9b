package app.greenroom.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.people.SignedIn;
import app.greenroom.shared.NewId;
import app.greenroom.shared.StudioClock;
import app.greenroom.speech.Engine;
import app.greenroom.takes.TakeId;
import app.greenroom.testing.Answers;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One take of a candidate does not wait for forty of another. */
@StudioTest
class HearingTurnsTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Studio studio;

    @Autowired
    private HearingRepository hearings;

    @Autowired
    private HearingTurns turns;

    @Autowired
    private StudioClock clock;

    private SignedIn coach;
    private SignedIn busy;
    private SignedIn quiet;

    @BeforeEach
    void twoCandidates() {
        coach = studio.coach();
        busy = studio.candidateOf(coach);
        quiet = studio.candidateOf(coach);
    }

    @Test
    void whoHadLessHeardGoesFirst() {
        heard(waiting(busy, Duration.ZERO));
        Hearing second = waiting(busy, Duration.ZERO);
        Hearing first = waiting(quiet, Duration.ZERO);

        assertThat(turns.isNext(second.take())).isFalse();
        assertThat(turns.isNext(first.take())).isTrue();
    }

    @Test
    void whatIsBeingHeardNowCountsToo() {
        Hearing running = waiting(busy, Duration.ZERO);
        running.nextAttempt();
        hearings.save(running);
        Hearing second = waiting(busy, Duration.ZERO);
        waiting(quiet, Duration.ZERO);

        assertThat(turns.isNext(second.take())).isFalse();
    }

    @Test
    void nobodyWaitsForEver() {
        heard(waiting(busy, Duration.ZERO));
        Hearing old = waiting(busy, Duration.ofMinutes(11));
        waiting(quiet, Duration.ZERO);

        assertThat(turns.isNext(old.take())).isTrue();
    }

    @Test
    void aTurnThatIsNotOnesOwnIsLeftToOthers() {
        heard(waiting(busy, Duration.ZERO));
        Hearing second = waiting(busy, Duration.ZERO);
        Hearing first = waiting(quiet, Duration.ZERO);

        assertThat(turns.take(second.take())).isFalse();
        assertThat(turns.take(first.take())).isTrue();
        turns.giveBack();
    }

    private Hearing waiting(SignedIn candidate, Duration since) {
        TakeId take = new Answers(beans).unsubmitted(coach, candidate, "product-sense", "Why?");
        return hearings.save(new Hearing(
                take, candidate.id(), NewId.next().toString(), clock.instant().minus(since)));
    }

    private void heard(Hearing hearing) {
        hearing.heard(List.of());
        hearing.wroteDown(List.of(), new Engine("Nobody", "1", "none"), null, "");
        hearing.copy(hearing, clock.instant());
        hearings.save(hearing);
    }
}
