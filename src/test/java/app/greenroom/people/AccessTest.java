package app.greenroom.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.audit.AuditTrail;
import app.greenroom.shared.NotFoundException;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@StudioTest
class AccessTest {

    @Autowired
    private Studio studio;

    @Autowired
    private PersonService people;

    @Autowired
    private Access access;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aCoachSeesTheirOwnCandidatesAndNobodyElses() {
        SignedIn coach = studio.coach();
        SignedIn mine = studio.candidateOf(coach);
        SignedIn theirs = studio.candidateOf(studio.coach());

        assertThat(studio.get(coach, people::candidates))
                .extracting(PersonRow::id)
                .containsExactly(mine.id());
        assertThat(studio.get(coach, () -> people.person(mine.id())).name()).isEqualTo("Maya Candidate");
        assertThatThrownBy(() -> studio.get(coach, () -> people.person(theirs.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aCandidateSeesThemselvesAndTheirCoachesOnly() {
        SignedIn coach = studio.coach();
        SignedIn me = studio.candidateOf(coach);
        SignedIn other = studio.candidateOf(coach);

        assertThat(studio.get(me, () -> people.person(coach.id())).name()).isEqualTo("Dana Coach");
        assertThatThrownBy(() -> studio.get(me, () -> people.person(other.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatPointsAtAPersonIsWrittenWhileTheyAreHeld() {
        SignedIn me = studio.candidateOf(studio.coach());
        Runnable entry = () -> transaction.executeWithoutResult(
                status -> audit.record(null, "test.held", me.id().value(), null, null, null));

        studio.as(
                me,
                () -> transaction.executeWithoutResult(status -> {
                    access.alone();
                    assertThat(CompletableFuture.runAsync(entry)).succeedsWithin(Duration.ofSeconds(20));
                }));
    }

    @Test
    void onePersonIsHeldByOneAtATime() {
        SignedIn me = studio.candidateOf(studio.coach());
        AtomicBoolean gone = new AtomicBoolean();
        CompletableFuture<Boolean> second = new CompletableFuture<>();

        studio.as(
                me,
                () -> transaction.executeWithoutResult(status -> {
                    access.alone();
                    Thread.startVirtualThread(() -> studio.as(
                            me,
                            () -> transaction.executeWithoutResult(own -> {
                                access.alone();
                                second.complete(gone.get());
                            })));
                    assertThat(second).failsWithin(Duration.ofMillis(300));
                    gone.set(true);
                }));

        assertThat(second).succeedsWithin(Duration.ofSeconds(20)).isEqualTo(true);
    }
}
