package app.greenroom.interviews.ui;

import app.greenroom.interviews.Habits;
import app.greenroom.interviews.InterviewArchive;
import app.greenroom.interviews.InterviewDetails;
import app.greenroom.interviews.InterviewHabits;
import app.greenroom.interviews.InterviewId;
import app.greenroom.interviews.InterviewService;
import app.greenroom.interviews.InterviewVoice;
import app.greenroom.interviews.Seat;
import app.greenroom.interviews.SeatLostException;
import app.greenroom.interviews.TurnId;
import app.greenroom.interviews.TurnRow;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.Live;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An interview while it is held. All that counts is in the database: this page only shows where it is. */
@Route("interviews/:interview")
@PageTitle("Interview · Greenroom")
@RolesAllowed("CANDIDATE")
class InterviewView extends Div implements BeforeEnterObserver, AfterNavigationObserver, SpokenTurn.Deeds {

    private final transient InterviewService interviews;
    private final transient InterviewArchive archive;
    private final transient InterviewVoice voice;
    private final transient QuestionService questions;
    private final transient TakeService takes;
    private final transient CurrentPerson current;
    private final transient LiveUpdates updates;
    private final transient Habits habits;
    private final PersonId me;
    private final Paragraph notice = new Paragraph();
    private final Paragraph place = new Paragraph();
    private final Paragraph opening = new Paragraph();
    private final H1 words = new H1();
    private final Div answer = new Div();
    private final Div foot = new Div();
    private final SitInSwitch guests;
    private @Nullable SpokenTurn spoken;
    private boolean typing;
    private transient InterviewId id;
    private transient @Nullable Seat seat;
    private transient @Nullable TurnRow shown;

    InterviewView(
            InterviewService interviews,
            InterviewArchive archive,
            InterviewVoice voice,
            InterviewHabits habits,
            QuestionService questions,
            TakeService takes,
            CurrentPerson current,
            SitInSwitch guests,
            LiveUpdates updates) {
        this.interviews = interviews;
        this.archive = archive;
        this.voice = voice;
        this.questions = questions;
        this.takes = takes;
        this.current = current;
        this.guests = guests;
        this.updates = updates;
        this.habits = habits.mine();
        this.me = current.id();
        addClassName("gr-interview");
        notice.addClassName("gr-interview-notice");
        notice.getElement().setAttribute("role", "status");
        place.addClassNames("gr-muted", "gr-small");
        opening.addClassName("gr-interview-opening");
        Div said = new Div(opening, words);
        said.addClassName("gr-interview-said");
        said.getElement().setAttribute("aria-live", "polite");
        answer.addClassName("gr-interview-answer");
        foot.addClassNames("gr-actions", "gr-interview-foot");
        add(notice, place, said, answer, foot, guests);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = InterviewId.of(event.getRouteParameters().get("interview").orElse(""));
        if (archive.details(id).ended()) {
            event.forwardTo(InterviewPages.debrief(id));
        } else {
            Live.refresh(this, updates, InterviewService.topic(id), this::changed);
            guests.show(id);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        takeSeat();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (seat != null && stillMe()) {
            interviews.leave(id, seat);
        }
    }

    /** Nobody, or somebody else, is signed in when a session is over; the next page takes the seat over then. */
    private boolean stillMe() {
        return current.find().filter(person -> person.id().equals(me)).isPresent();
    }

    private void takeSeat() {
        Seat mine = interviews.sit(id);
        seat = mine;
        shown = null;
        // an answer may have come to its end while nobody looked
        interviews.goOn(id, true);
        InterviewDetails details = archive.details(id);
        boolean begun = details.turns().size() > 2
                || !details.draft().isEmpty()
                || details.open().map(TurnRow::take).isPresent();
        say(
                mine.takenOver()
                        ? "This interview was open somewhere else. It goes on here now, where it was."
                        : begun ? "Welcome back. We go on where we were; everything you said is here." : "");
        if (habits.warmUp() && !begun) {
            showWarmUp(details);
        } else {
            show(details);
        }
    }

    /** Something happened to the interview, here or elsewhere. */
    private void changed() {
        Seat mine = seat;
        if (mine == null || !stillMe()) {
            return;
        }
        if (interviews.seated(id, mine)) {
            if (shown != null) {
                show(archive.details(id));
            }
        } else {
            showElsewhere();
        }
    }

    private void showElsewhere() {
        seat = null;
        say("");
        clear();
        Button here = new Button("Go on here", click -> takeSeat());
        here.addThemeVariants(ButtonVariant.PRIMARY);
        answer.add(new EmptyState(
                "It goes on in another tab",
                "You have opened this interview somewhere else. Nothing you said is lost.",
                here));
    }

    /** Nobody keeps it: neither the question nor what is said to it leaves this page. */
    private void showWarmUp(InterviewDetails details) {
        clear();
        place.setText("A warm-up · nothing of this is recorded or kept");
        opening.setVisible(false);
        words.setText(WarmUp.any());
        Button begin = new Button("I’m warm. Let’s begin", click -> show(details));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        foot.add(begin);
    }

    private void show(InterviewDetails details) {
        TurnRow remark = details.remark();
        if (seat == null || remark.equals(shown)) {
            return;
        }
        shown = remark;
        place.setText(Places.of(details, habits.clock()));
        opening.setText(remark.opening());
        opening.setVisible(!remark.opening().isEmpty());
        words.setText(remark.words());
        boolean aloud = details.comfort().spoken() && !typing;
        words.setClassName("gr-visually-hidden", aloud && habits.aloud() && !habits.captions());
        foot.removeAll();
        details.open().ifPresentOrElse(open -> showTurn(details, remark, open, aloud), () -> showEnd(remark, aloud));
    }

    private void showTurn(InterviewDetails details, TurnRow remark, TurnRow open, boolean aloud) {
        if (aloud) {
            showSpoken(details, remark, open);
        } else {
            showTyped(details, open);
        }
        Button stop = new Button("End the interview", click -> confirmEnd());
        stop.addThemeVariants(ButtonVariant.TERTIARY);
        foot.add(stop);
    }

    private void showTyped(InterviewDetails details, TurnRow open) {
        clearAnswer();
        TypedTurn typed = new TypedTurn(
                details.draft(),
                text -> attempt(mine -> interviews.typing(id, mine, text)),
                text -> takeTurn(mine -> interviews.typed(id, mine, open.id(), text)));
        answer.add(typed);
        typed.focus();
        if (details.comfort().spoken()) {
            Button speak = new Button("Say it instead", click -> {
                typing = false;
                showAgain();
            });
            speak.addThemeVariants(ButtonVariant.TERTIARY);
            foot.add(speak);
        }
    }

    private void showSpoken(InterviewDetails details, TurnRow remark, TurnRow open) {
        SpokenTurn turn = spoken;
        if (turn == null) {
            clearAnswer();
            turn = new SpokenTurn(me, details.comfort(), habits, takes, updates, this);
            spoken = turn;
            answer.add(turn);
        }
        String prompt =
                questions.details(Objects.requireNonNull(open.question())).prompt();
        if (open.take() == null) {
            turn.begin(remark, open, prompt);
        } else {
            SpokenTurn again = turn;
            turn.cutOff(open.take(), () -> again.begin(remark, open, prompt));
        }
    }

    private void showEnd(TurnRow remark, boolean aloud) {
        if (aloud && spoken != null) {
            spoken.close(remark);
        } else {
            clearAnswer();
        }
        foot.add(ButtonLink.primary(InterviewPages.debrief(id), "See how it went"));
    }

    private void confirmEnd() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader("End the interview?");
        dialog.setText("What you have said so far stays, and you can go through it.");
        dialog.setCancelable(true);
        dialog.setCancelText("Go on");
        dialog.setConfirmText("End it");
        dialog.addConfirmListener(confirm -> attempt(mine -> interviews.endEarly(id)));
        dialog.open();
    }

    @Override
    public void recording(TurnId turn, TakeId take) {
        attempt(mine -> interviews.recording(id, mine, turn, take));
    }

    @Override
    public void said(TurnId turn, String heard, double confidence) {
        if (heard.isBlank()) {
            archive.details(id)
                    .open()
                    .filter(open -> open.id().equals(turn))
                    .map(TurnRow::take)
                    .ifPresent(take -> {
                        if (spoken != null) {
                            spoken.listening(take);
                        }
                    });
        } else {
            takeTurn(mine -> interviews.heardLive(id, turn, heard, confidence));
        }
    }

    @Override
    public void notFinished(TurnId turn) {
        attempt(mine -> interviews.notFinished(id, mine, turn));
    }

    @Override
    public void goOn(boolean patient) {
        takeTurn(mine -> interviews.goOn(id, patient));
    }

    @Override
    public void type() {
        typing = true;
        showAgain();
    }

    @Override
    public String voice(TurnId remark) {
        return habits.aloud() ? voice.addressOf(id, remark).orElse("") : "";
    }

    private void showAgain() {
        shown = null;
        show(archive.details(id));
    }

    /** A deed that the interviewer answers: where an engine is asked for words, nothing holds the page meanwhile. */
    private void takeTurn(Consumer<Seat> deed) {
        Seat mine = seat;
        UI ui = UI.getCurrent();
        if (mine == null || ui == null || !interviews.takesItsTime()) {
            attempt(deed);
            return;
        }
        SignedIn who = current.require();
        Thread.ofVirtual()
                .name("interview-turn")
                .start(() -> CurrentPerson.runAs(who, () -> {
                    Runnable outcome = outcome(() -> deed.accept(mine));
                    // a page that is gone has nothing to show; the next one finds it all
                    ui.accessLater(() -> attempt(still -> outcome.run()), () -> {})
                            .run();
                }));
    }

    /** What it comes to, for the page to hear of. */
    private static Runnable outcome(Runnable deed) {
        try {
            deed.run();
            return () -> {};
        } catch (RuntimeException e) {
            return () -> {
                throw e;
            };
        }
    }

    /** A deed in this interview, and then what came of it. */
    private void attempt(Consumer<Seat> deed) {
        Seat mine = seat;
        if (mine == null) {
            return;
        }
        try {
            deed.accept(mine);
            show(archive.details(id));
        } catch (SeatLostException e) {
            showElsewhere();
        } catch (RuleException e) {
            say(e.getMessage());
        }
    }

    private void clear() {
        clearAnswer();
        foot.removeAll();
    }

    private void clearAnswer() {
        answer.removeAll();
        spoken = null;
    }

    private void say(String text) {
        notice.setText(text);
        notice.setVisible(!text.isEmpty());
    }
}
