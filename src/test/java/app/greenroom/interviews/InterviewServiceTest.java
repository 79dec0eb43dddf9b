package app.greenroom.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.interviewer.Manner;
import app.greenroom.interviewer.Taken;
import app.greenroom.interviewer.Why;
import app.greenroom.notifications.NotificationRow;
import app.greenroom.notifications.NotificationService;
import app.greenroom.people.Access;
import app.greenroom.people.SignedIn;
import app.greenroom.shared.NotFoundException;
import app.greenroom.speech.Word;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeOwnership;
import app.greenroom.takes.TakeService;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@StudioTest
class InterviewServiceTest {

    private static final String ANSWER = "I would begin with the people who leave, because they say most about us";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Studio studio;

    @Autowired
    private Assigning assigning;

    @Autowired
    private InterviewService interviews;

    @Autowired
    private InterviewArchive archive;

    @Autowired
    private InterviewHabits habits;

    @Autowired
    private FollowUpBook followUps;

    @Autowired
    private TakeService takes;

    @Autowired
    private TakeOwnership ownership;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private Access access;

    @Autowired
    private TransactionTemplate transaction;

    private SignedIn coach;
    private SignedIn maya;
    private AssignmentId assignment;

    @BeforeEach
    void aCandidateWithTwoQuestions() {
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        assignment = assigning.assign(coach, assigning.set(coach, "First", "Why us?", "Why now?"), maya);
    }

    private InterviewId begin() {
        return begin(Manner.WARM);
    }

    private InterviewId begin(Manner manner) {
        return new Holding(beans).begin(maya, assignment, manner, Comfort.TYPED);
    }

    private InterviewDetails details(InterviewId id) {
        return studio.get(maya, () -> archive.details(id));
    }

    private Seat sit(InterviewId id) {
        return studio.get(maya, () -> interviews.sit(id));
    }

    private void say(InterviewId id, Seat seat, String words) {
        TurnId turn = details(id).open().orElseThrow().id();
        studio.as(maya, () -> interviews.typed(id, seat, turn, words));
    }

    /** Other words for each turn, as a person would. */
    private void sayAll(InterviewId id, Seat seat) {
        for (int i = 0; !details(id).ended(); i++) {
            say(id, seat, ANSWER + ", reason " + i);
        }
    }

    @Test
    void beginsWithAGreetingAndAQuestionAndThenItIsTheCandidatesTurn() {
        InterviewDetails begun = details(begin());

        assertThat(begun.remark().opening()).contains("Maya");
        assertThat(begun.remark().words()).isEqualTo("Why us?");
        assertThat(begun.open()).isPresent();
        assertThat(begun.title()).isEqualTo("First round");
    }

    @Test
    void everyAnswerIsATakeOfItsQuestionAndTheEndIsAThankYou() {
        InterviewId id = begin();
        sayAll(id, sit(id));
        InterviewDetails over = details(id);

        assertThat(over.ended()).isTrue();
        assertThat(over.asked()).hasSize(2);
        assertThat(over.turns().getLast().words()).contains("Thank you, Maya");
        assertThat(over.answers()).isNotEmpty().allSatisfy(turn -> {
            TakeDetails take = studio.get(maya, () -> takes.details(turn.take()));
            assertThat(take.question()).isEqualTo(turn.question());
            assertThat(take.text()).isEqualTo(turn.words());
            assertThat(take.assignment()).isNull();
        });
    }

    @Test
    void whatIsNoAnswerIsNoTake() {
        InterviewId id = begin();
        say(id, sit(id), "What are the points of a strong answer?");
        TurnRow aside = details(id).turns().get(1);

        assertThat(aside.taken()).isEqualTo(Taken.ASIDE);
        assertThat(aside.take()).isNull();
        assertThat(details(id).remark().why()).isEqualTo(Why.DECLINED);
        assertThat(studio.get(maya, takes::mine)).isEmpty();
    }

    @Test
    void aTurnIsTakenOnceHoweverOftenItIsSent() {
        InterviewId id = begin();
        Seat seat = sit(id);
        TurnId turn = details(id).open().orElseThrow().id();
        studio.as(maya, () -> interviews.typed(id, seat, turn, ANSWER));
        int turns = details(id).turns().size();
        studio.as(maya, () -> interviews.typed(id, seat, turn, "Something else"));

        assertThat(details(id).turns()).hasSize(turns);
        assertThat(details(id).turns().get(1).words()).isEqualTo(ANSWER);
    }

    @Test
    void theNewestPageTakesOverAndTheOldOneIsTold() {
        InterviewId id = begin();
        Seat first = sit(id);
        studio.as(maya, () -> interviews.typing(id, first, "I would"));
        Seat second = sit(id);

        assertThat(first.takenOver()).isFalse();
        assertThat(second.takenOver()).isTrue();
        assertThat(details(id).draft()).isEqualTo("I would");
        assertThatThrownBy(() -> studio.as(maya, () -> interviews.typing(id, first, "I would not")))
                .isInstanceOf(SeatLostException.class);
        assertThatThrownBy(() -> say(id, first, ANSWER)).isInstanceOf(SeatLostException.class);
        say(id, second, ANSWER);
        assertThat(details(id).draft()).isEmpty();
    }

    @Test
    void aRecordingBelongsToItsTurnFromItsBeginningAndIsAnsweredOnceItIsHeard() {
        InterviewId id = begin();
        Seat seat = sit(id);
        TurnRow open = details(id).open().orElseThrow();
        TakeId take = studio.get(maya, () -> takes.answerWithText(open.question(), null, ANSWER));
        studio.as(maya, () -> interviews.recording(id, seat, open.id(), take));
        assertThat(details(id).open().orElseThrow().take()).isEqualTo(take);

        Seat afterTheCrash = sit(id);
        assertThat(afterTheCrash.takenOver()).isTrue();
        List<Word> words = Listening.typed(ANSWER);
        studio.as(maya, () -> interviews.answered(id, open.id(), take, words));
        studio.as(maya, () -> interviews.answered(id, open.id(), take, words));

        assertThat(details(id).turns().get(1).words()).isEqualTo(ANSWER);
        assertThat(details(id).turns()).hasSize(4);
    }

    @Test
    void withoutEarsItGoesOnAllTheSame() {
        InterviewId id = begin();
        Seat seat = sit(id);
        TurnRow open = details(id).open().orElseThrow();
        TakeId take = studio.get(maya, () -> takes.answerWithText(open.question(), null, ANSWER));
        studio.as(maya, () -> interviews.recording(id, seat, open.id(), take));

        assertThat(studio.get(maya, () -> interviews.goOn(id, false))).isTrue();
        assertThat(details(id).turns().get(1).taken()).isEqualTo(Taken.ANSWER);
    }

    @Test
    void aRecordingThatIsToldAfterItsWordsBelongsToThemAllTheSame() {
        InterviewId id = begin();
        Seat seat = sit(id);
        TurnRow open = details(id).open().orElseThrow();
        studio.as(maya, () -> interviews.heardLive(id, open.id(), ANSWER, 1));
        TakeId take = studio.get(maya, () -> takes.answerWithText(open.question(), null, ANSWER));
        TakeId other = studio.get(maya, () -> takes.answerWithText(open.question(), null, ANSWER));

        studio.as(maya, () -> interviews.recording(id, seat, open.id(), take));
        studio.as(maya, () -> interviews.recording(id, seat, open.id(), other));

        assertThat(details(id).turns().get(1).take()).isEqualTo(take);
        assertThat(details(id).open().orElseThrow().take()).isNull();
    }

    @Test
    void whoWasNotFinishedGoesOnWithTheSameQuestion() {
        InterviewId id = begin();
        Seat seat = sit(id);
        TurnRow first = details(id).open().orElseThrow();
        studio.as(maya, () -> interviews.heardLive(id, first.id(), ANSWER, 1));
        TurnRow tooSoon = details(id).open().orElseThrow();
        studio.as(maya, () -> interviews.notFinished(id, seat, tooSoon.id()));
        studio.as(maya, () -> interviews.notFinished(id, seat, tooSoon.id()));

        InterviewDetails now = details(id);
        assertThat(now.remark().why()).isEqualTo(Why.NOT_FINISHED);
        assertThat(now.open().orElseThrow().question()).isEqualTo(first.question());
        assertThat(now.open().orElseThrow().id()).isNotEqualTo(tooSoon.id());
        assertThat(now.answers()).hasSize(1);
        assertThat(now.asked()).containsExactly(first.question());

        studio.as(maya, () -> interviews.heardLive(id, now.open().orElseThrow().id(), "And then we shipped it.", 1));
        assertThat(details(id).answers()).hasSize(2);
    }

    @Test
    void whatIsBeingAnsweredIsNotTakenBack() {
        InterviewId id = begin();
        Seat seat = sit(id);
        studio.as(
                maya,
                () -> interviews.notFinished(
                        id, seat, details(id).open().orElseThrow().id()));
        assertThat(details(id).turns()).hasSize(2);

        TurnRow first = details(id).open().orElseThrow();
        studio.as(maya, () -> interviews.heardLive(id, first.id(), ANSWER, 1));
        TurnRow second = details(id).open().orElseThrow();
        TakeId take = studio.get(maya, () -> takes.answerWithText(second.question(), null, ANSWER));
        studio.as(maya, () -> interviews.recording(id, seat, second.id(), take));
        studio.as(maya, () -> interviews.notFinished(id, seat, second.id()));

        assertThat(details(id).open().orElseThrow().id()).isEqualTo(second.id());
    }

    @Test
    void aCrowdThatIsHeardLiveIsNoAnswer() {
        InterviewId id = begin();
        sit(id);
        TurnRow open = details(id).open().orElseThrow();
        studio.as(maya, () -> interviews.heardLive(id, open.id(), ANSWER, 0.3));

        assertThat(details(id).turns().get(1).taken()).isEqualTo(Taken.UNHEARD);
        assertThat(details(id).remark().why()).isEqualTo(Why.NOT_HEARD);
    }

    @Test
    void aRecordingThatIsThrownAwayLeavesTheTurnOpen() {
        InterviewId id = begin();
        Seat seat = sit(id);
        TurnRow open = details(id).open().orElseThrow();
        TakeId take = studio.get(maya, () -> takes.answerWithText(open.question(), null, ANSWER));
        studio.as(maya, () -> interviews.recording(id, seat, open.id(), take));
        studio.as(maya, () -> takes.discard(take));

        assertThat(details(id).open().orElseThrow().take()).isNull();
        assertThat(studio.get(maya, () -> interviews.goOn(id, true))).isTrue();
        say(id, seat, ANSWER);
        assertThat(details(id).answers()).hasSize(1);
    }

    @Test
    void aTakeOfAnotherQuestionIsNoTurn() {
        InterviewId id = begin();
        Seat seat = sit(id);
        TurnRow open = details(id).open().orElseThrow();
        var other = assigning.question(maya, assignment, 1);
        TakeId take = studio.get(maya, () -> takes.answerWithText(other, null, ANSWER));

        assertThatThrownBy(() -> studio.as(maya, () -> interviews.recording(id, seat, open.id(), take)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyElseKnowsOfItBeforeItIsSent() {
        InterviewId id = begin();
        SignedIn other = studio.candidateOf(coach);

        assertThatThrownBy(() -> studio.get(other, () -> archive.details(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.get(other, () -> interviews.sit(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.as(other, () -> interviews.endEarly(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.get(coach, () -> archive.details(id))).isInstanceOf(NotFoundException.class);
        assertThat(studio.get(coach, archive::sent)).isEmpty();
    }

    @Test
    void sendingHandsInTheAnswersAndLetsTheCoachRead() {
        InterviewId id = begin();
        sayAll(id, sit(id));
        studio.as(maya, () -> archive.send(id));
        studio.as(maya, () -> archive.send(id));

        assertThat(studio.get(coach, () -> archive.details(id)).turns())
                .hasSameSizeAs(details(id).turns());
        assertThat(studio.get(coach, archive::sent))
                .singleElement()
                .satisfies(row -> assertThat(row.candidate()).isEqualTo(maya.id()));
        assertThat(studio.get(coach, () -> takes.answers(maya.id())))
                .extracting(TakeDetails::medium)
                .containsOnly(Medium.TEXT);
        assertThat(studio.get(coach, notifications::mine))
                .extracting(NotificationRow::link)
                .contains("interviews/" + id + "/debrief");
        assertThatThrownBy(() -> studio.get(studio.coach(), () -> archive.details(id)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsTakenBackIsReadByNobodyElse() {
        InterviewId id = begin();
        Seat seat = sit(id);
        say(id, seat, "It improved the product a lot, I believe, and everybody liked it in the end");
        sayAll(id, seat);
        studio.as(maya, () -> archive.send(id));
        TakeId first = details(id).turns().get(1).take();
        studio.as(maya, () -> ownership.withdraw(first));

        List<TurnRow> seen = studio.get(coach, () -> archive.details(id)).turns();
        assertThat(seen.get(1).words()).isEmpty();
        assertThat(seen.get(2).words()).doesNotContain("improved the product");
        assertThat(details(id).turns().get(1).words()).contains("improved the product");
    }

    @Test
    void whatIsErasedOfATakeIsErasedOfTheInterview() {
        InterviewId id = begin();
        Seat seat = sit(id);
        say(id, seat, "It improved the product a lot, I believe, and everybody liked it in the end");
        TakeId first = details(id).turns().get(1).take();
        studio.as(maya, () -> ownership.erase(first));

        assertThat(details(id).turns())
                .noneSatisfy(turn -> assertThat(turn.words()).contains("improved the product"));
    }

    @Test
    void whoeverErasesEverythingErasesTheConversation() {
        InterviewId id = begin();
        say(id, sit(id), "What are the points of a strong answer?");
        studio.as(maya, ownership::eraseEverything);

        assertThat(details(id).turns().get(1).words()).isEmpty();
    }

    @Test
    void whoeverErasesEverythingAndWhoeverAnswersMeanwhileDoNotWaitForEachOther() {
        InterviewId id = begin();
        Seat seat = sit(id);
        studio.as(maya, () -> interviews.typing(id, seat, "I would"));
        CompletableFuture<Void> answer = new CompletableFuture<>();

        studio.as(
                maya,
                () -> transaction.executeWithoutResult(status -> {
                    access.alone();
                    Thread.startVirtualThread(() -> {
                        try {
                            say(id, seat, ANSWER);
                            answer.complete(null);
                        } catch (RuntimeException e) {
                            answer.completeExceptionally(e);
                        }
                    });
                    assertThat(answer).failsWithin(Duration.ofMillis(300));
                    ownership.eraseEverything();
                }));

        assertThat(answer).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void aConversationIsForgottenAndItsTakesStay() {
        InterviewId id = begin();
        sayAll(id, sit(id));
        studio.as(maya, () -> archive.forget(id));

        assertThat(details(id).answers())
                .isNotEmpty()
                .allMatch(turn -> turn.words().isEmpty());
        assertThat(studio.get(maya, takes::mine)).isNotEmpty().noneMatch(TakeDetails::erased);
    }

    @Test
    void stoppingEarlyKeepsWhatWasSaidAndThanks() {
        InterviewId id = begin();
        say(id, sit(id), ANSWER);
        studio.as(maya, () -> interviews.endEarly(id));
        studio.as(maya, () -> interviews.endEarly(id));
        InterviewDetails over = details(id);

        assertThat(over.endedBy()).isEqualTo(maya.id());
        assertThat(over.turns().getLast().words()).contains("Thank you, Maya");
        assertThat(over.answers()).hasSize(1);
        assertThat(over.turns()).noneMatch(TurnRow::open);
    }

    @Test
    void howSomebodyLikesItIsRemembered() {
        assertThat(studio.get(maya, habits::mine).comfort()).isEqualTo(Comfort.VOICE);
        begin();
        studio.as(maya, () -> habits.keep(habits.mine().with(false, true, false, true, true, Patience.LONG)));

        Habits now = studio.get(maya, habits::mine);
        assertThat(now.comfort()).isEqualTo(Comfort.TYPED);
        assertThat(now.questions()).isEqualTo(2);
        assertThat(now.clock()).isFalse();
        assertThat(studio.get(studio.candidate(), habits::mine)).isEqualTo(Habits.FIRST);
    }

    @Test
    void aCoachAddsAFollowUpAndForbidsIt() {
        var question = assigning.question(coach, assignment, 0);
        studio.as(coach, () -> followUps.add(question, "Would you say that to our founder?"));
        InterviewId id = begin(Manner.PROBING);
        sayAll(id, sit(id));
        assertThat(details(id).turns())
                .anySatisfy(turn -> assertThat(turn.words()).isEqualTo("Would you say that to our founder?"));

        studio.as(coach, () -> followUps.forbid(question, "Would you say that to our founder?"));
        InterviewId next = begin(Manner.PROBING);
        sayAll(next, sit(next));
        assertThat(details(next).turns())
                .noneSatisfy(turn -> assertThat(turn.words()).isEqualTo("Would you say that to our founder?"));
    }

    @Test
    void candidatesDoNotWriteFollowUps() {
        var question = assigning.question(coach, assignment, 0);
        assertThatThrownBy(() -> studio.as(maya, () -> followUps.add(question, "Anything?")))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }
}
