package app.greenroom.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.interviewer.Why;
import app.greenroom.notifications.NotificationRow;
import app.greenroom.notifications.NotificationService;
import app.greenroom.people.PersonRow;
import app.greenroom.people.SignedIn;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import app.greenroom.takes.TakeOwnership;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** A coach sits in, and whispers to themselves. */
@StudioTest
class SittingInTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Studio studio;

    @Autowired
    private Assigning assigning;

    @Autowired
    private SittingIn sittingIn;

    @Autowired
    private InterviewNotes notes;

    @Autowired
    private InterviewService interviews;

    @Autowired
    private TakeOwnership ownership;

    @Autowired
    private NotificationService notifications;

    private Holding holding;
    private SignedIn coach;
    private SignedIn maya;
    private InterviewId id;

    @BeforeEach
    void anInterviewThatGoesOn() {
        holding = new Holding(beans);
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        id = holding.begin(
                maya, holding.assign(coach, assigning.set(coach, "Final round", "Why us?", "Why now?"), maya));
    }

    private void invite() {
        studio.as(maya, () -> sittingIn.invite(id));
    }

    private InterviewDetails watch(SignedIn who) {
        return studio.get(who, () -> sittingIn.watch(id));
    }

    private InterviewNoteId whisper(String words) {
        return studio.get(coach, () -> notes.keep(id, null, words)).orElseThrow();
    }

    private void refused(SignedIn who) {
        assertThatThrownBy(() -> watch(who)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.as(who, () -> sittingIn.come(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.get(who, () -> notes.keep(id, null, "Hm")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyMaySitInUninvited() {
        refused(coach);
        assertThat(studio.get(coach, sittingIn::open)).isEmpty();
    }

    @Test
    void theCoachIsToldAndReadsAlongWithTheReasons() {
        invite();
        studio.as(coach, () -> sittingIn.come(id));
        studio.as(coach, () -> sittingIn.come(id));
        holding.say(maya, id, "We improved it a lot, and we were all happy with what we had done in the end");

        assertThat(studio.get(coach, notifications::mine))
                .extracting(NotificationRow::link)
                .contains("interviews/" + id + "/sit-in");
        assertThat(studio.get(coach, sittingIn::open))
                .extracting(InterviewRow::id)
                .containsExactly(id);
        InterviewDetails seen = watch(coach);
        assertThat(seen.turns()).hasSize(3).noneMatch(TurnRow::open);
        assertThat(seen.turns().get(1).words()).startsWith("We improved it");
        assertThat(seen.turns().getLast()).satisfies(asked -> {
            assertThat(asked.why()).isNotEqualTo(Why.QUESTION);
            assertThat(asked.point() != null || asked.quote() != null).isTrue();
        });
        assertThat(holding.details(maya, id).turns()).allMatch(turn -> turn.point() == null && turn.quote() == null);
        assertThat(studio.get(maya, () -> sittingIn.guests(id)))
                .extracting(PersonRow::id)
                .containsExactly(coach.id());
    }

    @Test
    void whatIsBeingTypedIsNotRead() {
        invite();
        studio.as(maya, () -> interviews.typing(id, interviews.sit(id), "Half a thought"));

        assertThat(watch(coach).draft()).isEmpty();
        assertThat(watch(coach).turns()).hasSize(1);
    }

    @Test
    void anotherCoachIsNobodyEvenWhenInvited() {
        invite();
        refused(studio.coach());
        assertThatThrownBy(() -> watch(studio.administrator())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> watch(maya)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> studio.as(studio.candidateOf(coach), () -> sittingIn.invite(id)))
                .isInstanceOf(NotFoundException.class);
        studio.coachesNoMore(coach, maya);
        refused(coach);
    }

    @Test
    void theCandidateTakesTheInvitationBackInTheMidst() {
        invite();
        studio.as(coach, () -> sittingIn.come(id));
        InterviewNoteId begun = whisper("Good op");
        studio.as(maya, () -> sittingIn.uninvite(id));

        refused(coach);
        assertThat(studio.get(coach, () -> notes.keep(id, begun, "Good opening")))
                .contains(begun);
        assertThat(studio.get(coach, () -> notes.mine(id)))
                .extracting(InterviewNoteRow::words)
                .containsExactly("Good opening");
    }

    @Test
    void itEndsWithTheInterview() {
        invite();
        holding.sayAll(maya, id);

        refused(coach);
        assertThat(studio.get(coach, sittingIn::open)).isEmpty();
        assertThatThrownBy(this::invite).isInstanceOf(RuleException.class);
    }

    @Test
    void whispersAreTheirAuthorsAlone() {
        SignedIn second = studio.coach();
        studio.coaches(second, maya);
        invite();
        studio.as(coach, () -> sittingIn.come(id));
        studio.as(second, () -> sittingIn.come(id));
        InterviewNoteId note = whisper("Too many words before the point");

        assertThat(studio.get(coach, () -> notes.mine(id))).singleElement().satisfies(row -> {
            assertThat(row.words()).isEqualTo("Too many words before the point");
            assertThat(row.turn()).isEqualTo(watch(coach).turns().getLast().id());
        });
        assertThat(studio.get(second, () -> notes.mine(id))).isEmpty();
        assertThatThrownBy(() -> studio.get(second, () -> notes.keep(id, note, "Mine now")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> studio.get(maya, () -> notes.mine(id))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> studio.get(studio.administrator(), () -> notes.mine(id)))
                .isInstanceOf(AccessDeniedException.class);
        studio.coachesNoMore(coach, maya);
        assertThat(studio.get(coach, () -> notes.mine(id))).isEmpty();
    }

    @Test
    void aNoteWithoutWordsIsNone() {
        invite();
        studio.as(coach, () -> sittingIn.come(id));
        InterviewNoteId note = whisper("Never mind");

        assertThat(studio.get(coach, () -> notes.keep(id, note, " "))).isEmpty();
        assertThat(studio.get(coach, () -> notes.keep(id, null, ""))).isEmpty();
        assertThat(studio.get(coach, () -> notes.mine(id))).isEmpty();
    }

    @Test
    void withEverythingOfTheCandidateGoWhatOthersWhisperedAboutIt() {
        invite();
        studio.as(coach, () -> sittingIn.come(id));
        whisper("Maya said that she would leave");
        studio.as(maya, ownership::eraseEverything);

        assertThat(studio.get(coach, () -> notes.mine(id))).isEmpty();
    }
}
