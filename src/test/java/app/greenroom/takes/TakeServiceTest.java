package app.greenroom.takes;

import static app.greenroom.takes.Uploading.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.AssignmentState;
import app.greenroom.assignments.CandidateAssignment;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionFilter;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@StudioTest
class TakeServiceTest {

    @Autowired
    private Studio studio;

    @Autowired
    private Assigning assigning;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private QuestionService questions;

    @Autowired
    private TakeService takes;

    @Autowired
    private TakeImport recordings;

    @Autowired
    private StudioClock clock;

    private SignedIn coach;
    private SignedIn maya;
    private AssignmentId assignment;
    private QuestionId question;

    @BeforeEach
    void aCandidateWithAnAssignment() {
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        assignment = assigning.assign(coach, assigning.set(coach, "First", "Why us?", "Why now?"), maya);
        question = assigning.question(maya, assignment, 0);
    }

    @Test
    void takesAreNumberedAndOnlyTheirCandidateSeesThemBeforeOneIsHandedIn() {
        TakeId first = typed(assignment, "We measured it.");
        TakeId second = typed(assignment, "We measured it twice.");

        assertThat(studio.get(maya, () -> takes.takes(maya.id(), question, assignment)))
                .extracting(TakeDetails::number)
                .containsExactly(1, 2);
        for (SignedIn other :
                new SignedIn[] {coach, studio.administrator(), studio.coach(), studio.candidateOf(coach)}) {
            assertThatThrownBy(() -> studio.get(other, () -> takes.details(first)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> studio.get(other, () -> takes.peaks(first)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(studio.get(coach, () -> takes.takes(maya.id(), question, assignment)))
                .isEmpty();

        studio.as(maya, () -> takes.submit(second));

        assertThat(studio.get(coach, () -> takes.details(second)).text()).isEqualTo("We measured it twice.");
        assertThat(studio.get(coach, () -> takes.takes(maya.id(), question, assignment)))
                .extracting(TakeDetails::id)
                .containsExactly(second);
        assertThat(studio.get(coach, () -> takes.answers(maya.id())))
                .extracting(TakeDetails::id)
                .containsExactly(second);
        assertThat(studio.get(studio.administrator(), () -> takes.details(second))
                        .submitted())
                .isTrue();
        SignedIn stranger = studio.coach();
        assertThatThrownBy(() -> studio.get(stranger, () -> takes.details(second)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.get(stranger, () -> takes.answers(maya.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAssignmentsAnswersAreThoseOfTheAskersOwnCandidates() {
        SignedIn leo = studio.candidateOf(coach);
        SignedIn second = studio.coach();
        studio.coaches(second, maya);
        AssignmentId both = assigning.assign(coach, assigning.set(coach, "Both", "Why us?"), maya, leo);
        QuestionId asked = assigning.question(coach, both, 0);
        TakeId mayas = answer(maya, both, asked);
        TakeId leos = answer(leo, both, asked);
        typed(assignment, "Another assignment, and not handed in.");

        assertThat(studio.get(coach, () -> takes.answersTo(both)))
                .extracting(TakeDetails::id)
                .containsExactly(mayas, leos);
        assertThat(studio.get(second, () -> takes.answersTo(both)))
                .extracting(TakeDetails::id)
                .containsExactly(mayas);
        assertThat(studio.get(studio.coach(), () -> takes.answersTo(both))).isEmpty();
        assertThatThrownBy(() -> studio.get(maya, () -> takes.answersTo(both)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private TakeId answer(SignedIn candidate, AssignmentId assignment, QuestionId question) {
        return studio.get(candidate, () -> {
            TakeId take = takes.answerWithText(question, assignment, "We measured it.");
            takes.submit(take);
            return take;
        });
    }

    @Test
    void handingInTwiceIsNoHarmAndASecondAnswerIsRefused() {
        TakeId first = typed(assignment, "One.");
        TakeId second = typed(assignment, "Two.");
        studio.as(maya, () -> takes.submit(first));
        studio.as(maya, () -> takes.submit(first));

        assertThatThrownBy(() -> studio.as(maya, () -> takes.submit(second)))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("take 1");
        assertThatThrownBy(() -> studio.as(maya, () -> takes.discard(first))).isInstanceOf(RuleException.class);
        CandidateAssignment progress =
                studio.get(maya, () -> assignments.ofCandidate(maya.id())).getFirst();
        assertThat(progress.submitted()).isEqualTo(1);
        assertThat(progress.state()).isEqualTo(AssignmentState.IN_PROGRESS);
    }

    @Test
    void anAnswerAfterTheAssignmentClosedIsKeptAndMarkedLate() {
        TakeId take = typed(assignment, "A little late.");
        var afterwards = clock.instant().plus(Assigning.WEEK).plusSeconds(60);
        clock.at(afterwards, () -> {
            studio.as(maya, () -> takes.submit(take));
            return null;
        });

        assertThat(studio.get(coach, () -> takes.details(take)).late()).isTrue();
        assertThat(studio.get(coach, () -> takes.details(take)).submittedAt()).isEqualTo(afterwards);
    }

    @Test
    void aTakeOfAnAssignmentThatClosedAMinuteAgoIsStillTaken() {
        clock.at(clock.instant().plus(Assigning.WEEK).plusSeconds(60), () -> typed(assignment, "Sorry!"));

        assertThat(studio.get(maya, () -> takes.takes(maya.id(), question, assignment)))
                .hasSize(1);
    }

    @Test
    void practiceStaysPrivateUntilACoachIsAsked() {
        TakeId take = typed(null, "Just trying.");
        assertThatThrownBy(() -> studio.get(coach, () -> takes.details(take))).isInstanceOf(NotFoundException.class);

        studio.as(maya, () -> takes.submit(take));

        assertThat(studio.get(coach, () -> takes.details(take)).late()).isFalse();
    }

    @Test
    void whoHasNoCoachIsToldThatThereIsNobodyToAsk() {
        SignedIn alone = studio.candidate();
        TakeId take =
                studio.get(alone, () -> recordings.importRecording(guideQuestion(), null, "audio/webm", spoken()));

        assertThatThrownBy(() -> studio.as(alone, () -> takes.submit(take)))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("no coach");
    }

    @Test
    void whatIsTypedIsKeptUntilItIsATake() {
        studio.as(maya, () -> takes.saveDraft(question, assignment, "We"));
        studio.as(maya, () -> takes.saveDraft(question, null, "In practice"));
        studio.as(maya, () -> takes.saveDraft(question, assignment, "We measured"));

        assertThat(studio.get(maya, () -> takes.draft(question, assignment))).isEqualTo("We measured");
        assertThat(studio.get(coach, () -> takes.draft(question, assignment))).isEmpty();
        typed(assignment, "We measured it.");
        assertThat(studio.get(maya, () -> takes.draft(question, assignment))).isEmpty();
        assertThat(studio.get(maya, () -> takes.draft(question, null))).isEqualTo("In practice");
    }

    @Test
    void savingTheSameWordsTwiceMakesOneTake() {
        assertThat(typed(assignment, "Once.")).isEqualTo(typed(assignment, " Once.\n"));
    }

    @Test
    void aTypedAnswerHasSomethingToSayAndAnEnd() {
        assertThatThrownBy(() -> typed(assignment, "  \n ")).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> typed(assignment, "x".repeat(20_001))).isInstanceOf(RuleException.class);
        typed(assignment, "x".repeat(20_000));
    }

    @Test
    void typedTakesCountAsWell() {
        for (String words : new String[] {"One.", "Two.", "Three."}) {
            typed(assignment, words);
        }

        assertThat(studio.get(maya, () -> takes.takesLeft(question, assignment)))
                .isZero();
        assertThat(studio.get(maya, () -> takes.takesLeft(question, null))).isEqualTo(-1);
        assertThatThrownBy(() -> typed(assignment, "Four.")).isInstanceOf(RuleException.class);
    }

    @Test
    void aDiscardedTakeIsGoneForEverybody() {
        TakeId take = typed(assignment, "Not this one.");
        studio.as(maya, () -> takes.discard(take));

        assertThatThrownBy(() -> studio.get(maya, () -> takes.details(take))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.as(maya, () -> takes.submit(take))).isInstanceOf(NotFoundException.class);
        assertThat(studio.get(maya, takes::mine)).isEmpty();
        TakeId next = typed(assignment, "This one.");
        assertThat(studio.get(maya, () -> takes.details(next)).number()).isEqualTo(2);
    }

    @Test
    void coachesMakeNoTakesAndSubmitNone() {
        TakeId take = typed(assignment, "Mine.");

        assertThatThrownBy(() -> studio.get(coach, () -> takes.answerWithText(question, null, "I am a coach.")))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        assertThatThrownBy(() -> studio.as(coach, () -> takes.submit(take)))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    @Test
    void anotherCandidateCannotSubmitOrDiscardIt() {
        TakeId take = typed(assignment, "Mine.");
        SignedIn other = studio.candidateOf(coach);

        assertThatThrownBy(() -> studio.as(other, () -> takes.submit(take))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.as(other, () -> takes.discard(take))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anImportedRecordingIsReadyAtOnceAndTheSecondTimeInNoTime() {
        TakeId take = studio.get(maya, () -> recordings.importRecording(question, assignment, "audio/webm", spoken()));
        TakeId again = studio.get(maya, () -> recordings.importRecording(question, null, "audio/webm", spoken()));

        for (TakeId id : new TakeId[] {take, again}) {
            TakeDetails details = studio.get(maya, () -> takes.details(id));
            assertThat(details.state()).isEqualTo(TakeState.READY);
            assertThat(details.duration()).isBetween(Duration.ofSeconds(6), Duration.ofMillis(6200));
            assertThat(details.quiet()).isFalse();
            assertThat(studio.get(maya, () -> takes.peaks(id))).hasSizeGreaterThan(500);
        }
    }

    @Test
    void silenceIsKeptAndNoted() {
        TakeId take =
                studio.get(maya, () -> recordings.importRecording(question, null, "audio/webm", sample("silent.webm")));

        assertThat(studio.get(maya, () -> takes.details(take)).quiet()).isTrue();
    }

    @Test
    void aRecordingThatCannotBeReadPlaysAsItCame() {
        byte[] damaged = spoken();
        java.util.Arrays.fill(damaged, 80, damaged.length, (byte) 9);
        TakeId take = studio.get(maya, () -> recordings.importRecording(question, null, "audio/webm", damaged));

        assertThat(studio.get(maya, () -> takes.details(take)).state()).isEqualTo(TakeState.FLAGGED);
    }

    private TakeId typed(AssignmentId within, String text) {
        return studio.get(maya, () -> takes.answerWithText(question, within, text));
    }

    /** Of a guide, so that everybody may practise it. */
    private QuestionId guideQuestion() {
        return studio.get(
                maya,
                () -> questions
                        .search(QuestionFilter.EVERYTHING, 0, 1)
                        .getFirst()
                        .id());
    }

    private static byte[] spoken() {
        return sample("spoken.webm");
    }
}
