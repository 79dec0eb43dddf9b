package app.greenroom.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.audit.AuditEntry;
import app.greenroom.audit.AuditTrail;
import app.greenroom.people.SignedIn;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@StudioTest
class OnlyHereTest {

    @Autowired
    private Studio studio;

    @Autowired
    private OnlyHereService onlyHere;

    @Autowired
    private OnlyHereBook book;

    @Autowired
    private AuditTrail audit;

    @Test
    void candidatesDecideForThemselvesAndTheTrailKnowsWhen() {
        SignedIn maya = studio.candidate();
        SignedIn theo = studio.candidate();
        assertThat(studio.get(maya, onlyHere::mine)).isFalse();

        studio.as(maya, () -> onlyHere.choose(true));
        studio.as(maya, () -> onlyHere.choose(true));

        assertThat(studio.get(maya, onlyHere::mine)).isTrue();
        assertThat(book.wants(maya.id())).isTrue();
        assertThat(book.wants(theo.id())).isFalse();

        studio.as(maya, () -> onlyHere.choose(false));

        assertThat(book.wants(maya.id())).isFalse();
        assertThat(actions(maya)).containsExactly("engines.anywhere", "engines.only_here");
    }

    @Test
    void nobodyElseHasTheChoice() {
        SignedIn coach = studio.coach();
        assertThatThrownBy(() -> studio.get(coach, onlyHere::mine)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> studio.as(studio.administrator(), () -> onlyHere.choose(true)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<String> actions(SignedIn actor) {
        return studio.get(studio.administrator(), () -> audit.newest(0, 500)).stream()
                .filter(entry -> entry.action().startsWith("engines."))
                .filter(entry -> actor.name().equals(entry.actor()))
                .map(AuditEntry::action)
                .limit(2)
                .toList();
    }
}
