package app.greenroom.takes.ui;

import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PageHead;
import app.greenroom.shared.ui.Told;
import app.greenroom.takes.StuckTake;
import app.greenroom.takes.StuckTakes;
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
import org.jspecify.annotations.Nullable;

/** Recordings that are not where they should be by now, and for how long. Nothing can be heard here. */
@Route("takes/stuck")
@PageTitle("Recordings · Greenroom")
@RolesAllowed("ADMINISTRATOR")
class StuckTakesView extends Div implements AfterNavigationObserver {

    private final transient StuckTakes stuck;
    private final transient PersonService people;
    private final transient QuestionService questions;
    private final transient Ago ago;
    private final PageHead head = new PageHead("Recordings", "");
    private final Div content = new Div();
    private transient @Nullable List<StuckTake> shown;

    StuckTakesView(StuckTakes stuck, PersonService people, QuestionService questions, Ago ago, LiveUpdates updates) {
        this.stuck = stuck;
        this.people = people;
        this.questions = questions;
        this.ago = ago;
        add(head, content);
        Live.refresh(this, updates, StuckTakes.TOPIC, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        List<StuckTake> rows = stuck.list();
        if (rows.equals(shown)) {
            // a button stays under the hand that is about to press it
            return;
        }
        shown = rows;
        content.removeAll();
        head.setLead(rows.isEmpty() ? "" : "Those that take longer than they should. What is in them stays unheard.");
        if (rows.isEmpty()) {
            content.add(new EmptyState(
                    "Every recording has arrived",
                    "A recording shows up here when none of it has come for ten minutes, when it is not ready to play"
                            + " after five, or when it cannot be read."));
            return;
        }
        Map<PersonId, PersonRow> names =
                people.names(rows.stream().map(StuckTake::candidate).collect(Collectors.toSet()));
        Map<QuestionId, QuestionDetails> asked =
                questions.details(rows.stream().map(StuckTake::question).collect(Collectors.toSet()));
        UnorderedList list = new UnorderedList();
        list.addClassNames("gr-rows", "gr-plain-rows");
        rows.forEach(row -> list.add(new StuckTakeItem(
                row, names.get(row.candidate()), asked.get(row.question()).prompt(), ago, () -> prepareAgain(row))));
        Card card = new Card();
        card.add(list);
        content.add(card);
    }

    private void prepareAgain(StuckTake row) {
        try {
            stuck.prepareAgain(row.id());
            Told.show("It is being prepared again.");
        } catch (RuleException e) {
            Told.refuse(e.getMessage());
        }
        shown = null;
        refresh();
    }
}
