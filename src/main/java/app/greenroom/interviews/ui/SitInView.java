package app.greenroom.interviews.ui;

import app.greenroom.interviews.InterviewArchive;
import app.greenroom.interviews.InterviewDetails;
import app.greenroom.interviews.InterviewId;
import app.greenroom.interviews.InterviewNotes;
import app.greenroom.interviews.InterviewService;
import app.greenroom.interviews.SittingIn;
import app.greenroom.interviews.TurnRow;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interview that goes on, for a coach whom its candidate has invited: to read along, and to whisper to oneself. */
@Route("interviews/:interview/sit-in")
@PageTitle("Sitting in · Greenroom")
@RolesAllowed("COACH")
class SitInView extends Div implements BeforeEnterObserver {

    private final transient SittingIn sittingIn;
    private final transient InterviewArchive archive;
    private final transient InterviewNotes notes;
    private final transient PersonService people;
    private final transient CurrentPerson current;
    private final transient LiveUpdates updates;
    private final PersonId me;
    private final Div conversation = new Div();
    private transient InterviewId id;
    private transient NoteTaker taker;
    private @Nullable ConversationCard said;
    private transient List<TurnRow> shown = List.of();

    SitInView(
            SittingIn sittingIn,
            InterviewArchive archive,
            InterviewNotes notes,
            PersonService people,
            CurrentPerson current,
            LiveUpdates updates) {
        this.sittingIn = sittingIn;
        this.archive = archive;
        this.notes = notes;
        this.people = people;
        this.current = current;
        this.updates = updates;
        this.me = current.id();
        conversation.addClassName("gr-stack");
        conversation.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = InterviewId.of(event.getRouteParameters().get("interview").orElse(""));
        removeAll();
        said = null;
        try {
            sittingIn.come(id);
            InterviewDetails interview = sittingIn.watch(id);
            frame("An interview with " + name(interview), interview.title());
            show(interview);
            Live.refresh(this, updates, InterviewService.topic(id), this::refresh);
        } catch (NotFoundException e) {
            if (!notes.mine(id).isEmpty() && !sent()) {
                frame("Sitting in", "");
                showOver();
            } else {
                // refused there as well, unless its candidate has sent it
                archive.details(id);
                event.forwardTo(InterviewPages.debrief(id));
            }
        }
    }

    private void frame(String heading, String lead) {
        taker = new NoteTaker(id, notes);
        Div columns = new Div(conversation, taker);
        columns.addClassName("gr-answer-columns");
        add(new PageHead(heading, lead), columns);
    }

    private void refresh() {
        // nobody, or somebody else, is signed in when a session is over
        if (current.find().filter(person -> person.id().equals(me)).isEmpty()) {
            return;
        }
        try {
            show(sittingIn.watch(id));
        } catch (NotFoundException e) {
            showOver();
        }
    }

    private void show(InterviewDetails interview) {
        shown = interview.turns();
        if (said == null) {
            String name = name(interview);
            Paragraph turn = new Paragraph("It is " + name + "’s turn. What they say appears once they are done.");
            turn.addClassNames("gr-muted", "gr-small", "gr-whose-turn");
            said = new ConversationCard("What was said so far", shown, name, true);
            said.add(turn);
            conversation.removeAll();
            conversation.add(said);
        } else {
            said.show(shown);
        }
        taker.show(shown);
    }

    private void showOver() {
        said = null;
        conversation.removeAll();
        conversation.add(
                sent()
                        ? new EmptyState(
                                "It is over",
                                "The debrief has all that was said, and your notes beside it.",
                                ButtonLink.primary(InterviewPages.debrief(id), "Open the debrief"))
                        : new EmptyState(
                                "You are not sitting in any more",
                                "The interview is over, or its candidate goes on without you. What was said is theirs,"
                                        + " until they send it to you. Your notes stay yours."));
        taker.show(shown);
    }

    private boolean sent() {
        try {
            return archive.details(id).ended();
        } catch (NotFoundException e) {
            return false;
        }
    }

    private String name(InterviewDetails interview) {
        return people.person(interview.candidate()).firstName();
    }
}
