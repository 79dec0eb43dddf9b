package app.greenroom.feedback.ui;

import app.greenroom.feedback.StuckFeedback;
import app.greenroom.feedback.StuckFeedbackService;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.PageHead;
import app.greenroom.shared.ui.Told;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Feedback that does not get on, and for how long. Nothing of what was said is shown here. */
@Route("feedback/stuck")
@PageTitle("Feedback · Greenroom")
@RolesAllowed("ADMINISTRATOR")
class StuckFeedbackView extends Div implements AfterNavigationObserver {

    private final transient StuckFeedbackService stuck;
    private final transient PersonService people;
    private final transient Ago ago;
    private final PageHead head = new PageHead("Feedback", "");
    private final Div content = new Div();

    StuckFeedbackView(StuckFeedbackService stuck, PersonService people, Ago ago) {
        this.stuck = stuck;
        this.people = people;
        this.ago = ago;
        add(head, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        List<StuckFeedback> rows = stuck.list();
        content.removeAll();
        head.setLead(queue(stuck.inTheQueue()));
        if (rows.isEmpty()) {
            content.add(new EmptyState(
                    "Feedback gets on everywhere",
                    "An answer shows up here when an engine gave it up, or is not done with it after ten minutes."));
            return;
        }
        Map<PersonId, PersonRow> names =
                people.names(rows.stream().map(StuckFeedback::candidate).collect(Collectors.toSet()));
        UnorderedList list = new UnorderedList();
        list.addClassNames("gr-rows", "gr-plain-rows");
        rows.forEach(row -> list.add(new StuckFeedbackItem(row, names.get(row.candidate()), ago, () -> again(row))));
        Card card = new Card();
        card.add(list);
        content.add(card);
    }

    private static String queue(long waiting) {
        if (waiting == 0) {
            return "Nothing is waiting to be heard.";
        }
        return waiting == 1 ? "One recording is in the queue." : waiting + " recordings are in the queue.";
    }

    private void again(StuckFeedback row) {
        stuck.again(row.take(), row.step());
        Told.show("It is tried again.");
        refresh();
    }
}
