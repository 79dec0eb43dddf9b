package app.greenroom.reviews.ui;

import app.greenroom.contests.ContestDetails;
import app.greenroom.people.PersonRow;
import app.greenroom.questions.CategoryRow;
import app.greenroom.reviews.QueueRow;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.Face;
import app.greenroom.shared.ui.Timing;
import app.greenroom.takes.Medium;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One answer in the queue: a link to the desk. */
class QueueItem extends ListItem {

    /** @param asked what the candidate asked about the engine's feedback; null when they did not */
    QueueItem(QueueRow row, @Nullable ContestDetails asked, String address, Waiting waiting) {
        Span question = new Span(row.question().prompt());
        question.addClassName("gr-queue-question");
        Div words = new Div(question, facts(row));
        words.addClassName("gr-grow");
        if (asked != null) {
            Span said = new Span("“" + asked.words() + "”");
            said.addClassNames("gr-asked", "gr-small");
            words.add(said);
        }

        Div state = new Div();
        state.addClassName("gr-queue-state");
        if (asked != null) {
            state.add(new Chip("Asks about the engine", Chip.Tone.WARN));
        }
        if (row.answer().preparing()) {
            state.add(new Chip("Being prepared"));
        }
        if (row.begun() != null) {
            state.add(new Chip("Your draft", Chip.Tone.GOOD));
        }
        row.others().stream().map(PersonRow::firstName).forEach(name -> state.add(new Chip(name + " is reviewing")));
        if (row.answer().late()) {
            state.add(new Chip("Came late"));
        }
        if (row.overdue()) {
            state.add(new Chip("Overdue", Chip.Tone.WARN));
        }
        String since = waiting.since(row.answer().submittedAt());
        Span waited = new Span(since.equals("just in") ? "Just in" : "Waiting " + since);
        waited.addClassName("gr-queue-waited");
        state.add(waited);

        Anchor link = new Anchor(address, new Face(row.candidate()), words, state);
        link.addClassName("gr-queue-item");
        add(link);
    }

    private static Div facts(QueueRow row) {
        CategoryRow category = row.question().category();
        Span dot = new Span();
        dot.addClassNames("gr-dot", "gr-cat-" + category.colour());
        Span name = new Span(dot, new Span(category.name()));
        name.addClassName("gr-queue-category");
        QueueRow.Answer answer = row.answer();
        String length = answer.medium() == Medium.TEXT ? "in writing" : Timing.inWords(answer.duration());
        Div facts =
                new Div(new Span(row.candidate().name()), new Span("take " + answer.number()), new Span(length), name);
        facts.addClassNames("gr-queue-facts", "gr-muted", "gr-small");
        return facts;
    }
}
