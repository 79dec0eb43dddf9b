package app.greenroom.interviews.ui;

import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.ui.AssignmentPages;
import app.greenroom.assignments.ui.DueInterviews;
import app.greenroom.interviews.InterviewArchive;
import app.greenroom.interviews.InterviewRow;
import app.greenroom.interviews.SittingIn;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.people.Role;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.Face;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A candidate's interviews; for a coach those that were sent to them. */
@Route("interviews")
@PageTitle("Interviews · Greenroom")
@RolesAllowed({"CANDIDATE", "COACH"})
class InterviewsView extends Div implements AfterNavigationObserver {

    private final transient InterviewArchive archive;
    private final transient PersonService people;
    private final transient Ago ago;
    private final transient SittingIn sittingIn;
    private final transient DueInterviews due;
    private final boolean coach;
    private final Div content = new Div();

    InterviewsView(
            InterviewArchive archive,
            SittingIn sittingIn,
            DueInterviews due,
            PersonService people,
            CurrentPerson current,
            LiveUpdates updates,
            Ago ago) {
        this.archive = archive;
        this.sittingIn = sittingIn;
        this.due = due;
        this.people = people;
        this.ago = ago;
        this.coach = current.role() == Role.COACH;
        if (coach) {
            add(new PageHead(
                    "Interviews",
                    "What your candidates have sent you to look at with them.",
                    new ButtonLink(AssignmentPages.assignInterview(), "Assign an interview")));
        } else {
            add(new PageHead(
                    "Interviews",
                    "Practise a whole conversation. What you begin yourself is yours alone, unless you send it.",
                    ButtonLink.primary(InterviewPages.begin(), "New interview")));
        }
        content.addClassName("gr-stack");
        add(content);
        Live.refresh(this, updates, InterviewArchive.TOPIC, this::refresh);
        if (!coach) {
            Live.refresh(this, updates, AssignmentService.topic(current.id()), this::refresh);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        List<InterviewRow> rows = coach ? archive.sent() : archive.mine();
        content.removeAll();
        if (coach) {
            showOpen(sittingIn.open());
        } else {
            due.cards().forEach(content::add);
        }
        if (rows.isEmpty()) {
            if (content.getComponentCount() == 0) {
                content.add(empty());
            }
            return;
        }
        Card card = new Card();
        card.add(list(rows, false));
        content.add(card);
    }

    /** What the coach is invited to just now. */
    private void showOpen(List<InterviewRow> open) {
        if (!open.isEmpty()) {
            Card card = new Card("Going on now: you are invited");
            card.add(list(open, true));
            content.add(card);
        }
    }

    private UnorderedList list(List<InterviewRow> rows, boolean open) {
        Map<PersonId, PersonRow> names =
                people.names(rows.stream().map(InterviewRow::candidate).collect(Collectors.toSet()));
        UnorderedList list = new UnorderedList();
        list.addClassNames("gr-rows", "gr-plain-rows");
        rows.forEach(row -> {
            ListItem item = item(row, coach ? names.get(row.candidate()) : null);
            if (open) {
                item.add(new ButtonLink(InterviewPages.sitIn(row.id()), "Sit in"));
            }
            list.add(item);
        });
        return list;
    }

    private EmptyState empty() {
        return coach
                ? new EmptyState(
                        "Nothing was sent yet",
                        "When a candidate sends you a mock interview, you find it here with everything that was said and"
                                + " why it was asked.")
                : new EmptyState(
                        "No interview yet",
                        "The interviewer greets you, asks, listens and asks further. You take your time; nothing is"
                                + " judged while you talk.",
                        ButtonLink.primary(InterviewPages.begin(), "Begin your first"));
    }

    private ListItem item(InterviewRow row, @Nullable PersonRow person) {
        boolean over = row.endedAt() != null;
        Anchor title = new Anchor(
                over
                        ? InterviewPages.debrief(row.id())
                        : coach ? InterviewPages.sitIn(row.id()) : InterviewPages.live(row.id()),
                person == null ? row.title() : person.name() + ": " + row.title());
        title.addClassName("gr-answer-link");
        Span facts = new Span(Times.inWords(row.elapsed()) + " · " + Times.counted(row.answers(), "answer") + " · "
                + row.comfort().label().toLowerCase() + " · " + ago.inWords(row.startedAt()));
        facts.addClassNames("gr-muted", "gr-small");
        Div words = new Div(title, facts);
        words.addClassNames("gr-grow", "gr-answer-words");
        ListItem item = new ListItem();
        item.addClassName("gr-row");
        if (person != null) {
            item.add(new Face(person));
        }
        item.add(words);
        if (!over) {
            item.add(new Chip("Goes on", Chip.Tone.GOOD));
        } else if (row.sentAt() != null && !coach) {
            item.add(new Chip("Sent"));
        }
        return item;
    }
}
