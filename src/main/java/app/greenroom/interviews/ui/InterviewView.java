package app.greenroom.interviews.ui;

import app.greenroom.interviewer.Why;
import app.greenroom.interviews.Habits;
import app.greenroom.interviews.InterviewArchive;
import app.greenroom.interviews.InterviewDetails;
import app.greenroom.interviews.InterviewHabits;
import app.greenroom.interviews.InterviewId;
import app.greenroom.interviews.InterviewService;
import app.greenroom.interviews.Seat;
import app.greenroom.interviews.SeatLostException;
import app.greenroom.interviews.TurnRow;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.Live;
import com.vaadin.flow.component.DetachEvent;
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
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An interview while it is held. All that counts is in the database: this page only shows where it is. */
@Route("interviews/:interview")
@PageTitle("Interview · Greenroom")
@RolesAllowed("CANDIDATE")
class InterviewView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final transient InterviewService interviews;
    private final transient InterviewArchive archive;
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
    private transient InterviewId id;
    private transient @Nullable Seat seat;
    private transient @Nullable TurnRow shown;

    InterviewView(
            InterviewService interviews,
            InterviewArchive archive,
            InterviewHabits habits,
            CurrentPerson current,
            LiveUpdates updates) {
        this.interviews = interviews;
        this.archive = archive;
        this.current = current;
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
        add(notice, place, said, answer, foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = InterviewId.of(event.getRouteParameters().get("interview").orElse(""));
        if (archive.details(id).ended()) {
            event.forwardTo(InterviewPages.debrief(id));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Live.refresh(this, updates, InterviewService.topic(id), this::changed);
        takeSeat();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        // nobody, or somebody else, is signed in when a session is over; the next page takes the seat over then
        if (seat != null
                && current.find().filter(person -> person.id().equals(me)).isPresent()) {
            interviews.leave(id, seat);
        }
    }

    private void takeSeat() {
        Seat mine = interviews.sit(id);
        seat = mine;
        shown = null;
        InterviewDetails details = archive.details(id);
        boolean begun = details.turns().size() > 2 || !details.draft().isEmpty();
        say(
                mine.takenOver()
                        ? "This interview was open somewhere else. It goes on here now, where it was."
                        : begun ? "Welcome back. We go on where we were; everything you said is here." : "");
        show(details);
    }

    /** Something happened to the interview, here or elsewhere. */
    private void changed() {
        Seat mine = seat;
        if (mine == null || interviews.seated(id, mine)) {
            show(archive.details(id));
        } else {
            seat = null;
            showElsewhere();
        }
    }

    private void showElsewhere() {
        say("");
        answer.removeAll();
        foot.removeAll();
        Button here = new Button("Go on here", click -> takeSeat());
        here.addThemeVariants(ButtonVariant.PRIMARY);
        answer.add(new EmptyState(
                "It goes on in another tab",
                "You have opened this interview somewhere else. Nothing you said is lost.",
                here));
    }

    private void show(InterviewDetails details) {
        TurnRow remark = details.remark();
        if (seat == null || remark.equals(shown)) {
            return;
        }
        shown = remark;
        place.setText(place(details));
        opening.setText(remark.opening());
        opening.setVisible(!remark.opening().isEmpty());
        words.setText(remark.words());
        answer.removeAll();
        foot.removeAll();
        details.open().ifPresentOrElse(open -> showTurn(details, open), this::showEnd);
    }

    private void showTurn(InterviewDetails details, TurnRow open) {
        TypedTurn typed = new TypedTurn(
                details.draft(),
                text -> attempt(mine -> interviews.typing(id, mine, text)),
                text -> attempt(mine -> interviews.typed(id, mine, open.id(), text)));
        answer.add(typed);
        typed.focus();
        Button stop = new Button("End the interview", click -> confirmEnd());
        stop.addThemeVariants(ButtonVariant.TERTIARY);
        foot.add(stop);
    }

    private void showEnd() {
        ButtonLink link = ButtonLink.primary(InterviewPages.debrief(id), "See how it went");
        answer.add(link);
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
            seat = null;
            showElsewhere();
        } catch (RuleException e) {
            say(e.getMessage());
        }
    }

    private String place(InterviewDetails details) {
        if (details.ended()) {
            return details.title();
        }
        int number = details.asked().size();
        String question = details.length().timed()
                ? "Question " + number
                : "Question " + number + " of " + details.length().questions();
        boolean further = details.remark().why() != Why.QUESTION;
        String time =
                details.length().timed() && habits.clock() ? " · about " + Times.inWords(left(details)) + " left" : "";
        return details.title() + " · " + question + (further ? ", further" : "") + time;
    }

    private static Duration left(InterviewDetails details) {
        Duration left = details.length().time().minus(details.elapsed());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void say(String text) {
        notice.setText(text);
        notice.setVisible(!text.isEmpty());
    }
}
