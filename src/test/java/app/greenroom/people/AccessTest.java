package app.greenroom.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.shared.NotFoundException;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StudioTest
class AccessTest {

    @Autowired
    private Studio studio;

    @Autowired
    private PersonService people;

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
}
