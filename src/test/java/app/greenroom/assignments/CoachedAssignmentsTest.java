package app.greenroom.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@StudioTest
class CoachedAssignmentsTest {

    @Autowired
    private Studio studio;

    @Autowired
    private Assigning assigning;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private CoachedAssignments coached;

    private SignedIn coach;
    private QuestionSetId set;

    @BeforeEach
    void aCoachWithASet() {
        coach = studio.coach();
        set = assigning.set(coach, "Warm-up", "Why this team?", "What did you learn?");
    }

    @Test
    void everyCandidateHasTheSameAssignmentsAsOneByOne() {
        SignedIn maya = studio.candidateOf(coach);
        SignedIn leo = studio.candidateOf(coach);
        SignedIn idle = studio.candidateOf(coach);
        assigning.assign(coach, set, maya, leo);
        assigning.assign(coach, set, maya);

        var all = studio.get(coach, coached::byCandidate);

        assertThat(all.get(maya.id()))
                .hasSize(2)
                .isEqualTo(studio.get(coach, () -> assignments.ofCandidate(maya.id())));
        assertThat(all.get(leo.id())).hasSize(1).isEqualTo(studio.get(coach, () -> assignments.ofCandidate(leo.id())));
        assertThat(all).doesNotContainKey(idle.id());
    }

    @Test
    void othersCandidatesAreAbsentAndCandidatesMayNotAsk() {
        SignedIn other = studio.coach();
        SignedIn theirs = studio.candidateOf(other);
        assigning.assign(other, assigning.set(other, "Theirs", "Why?"), theirs);

        assertThat(studio.get(coach, coached::byCandidate)).isEmpty();
        assertThatThrownBy(() -> studio.get(theirs, coached::byCandidate)).isInstanceOf(AccessDeniedException.class);
    }
}
