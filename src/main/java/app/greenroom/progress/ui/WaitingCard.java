package app.greenroom.progress.ui;

import app.greenroom.reviews.QueueRow;
import app.greenroom.reviews.ui.ReviewPages;
import app.greenroom.shared.Timecode;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import app.greenroom.takes.Medium;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The answers that have waited longest for feedback. */
class WaitingCard extends Card {

    private static final int SHOWN = 5;

    /** @param waiting how many there are in all */
    WaitingCard(List<QueueRow> queue, int waiting, Instant now) {
        super("Waiting for review", quiet(queue.isEmpty() ? "" : "oldest first"));
        if (queue.isEmpty()) {
            Paragraph done = new Paragraph("Every answer has its feedback.");
            done.addClassName("gr-muted");
            add(done);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("gr-rows");
        queue.stream().limit(SHOWN).map(row -> row(row, now)).forEach(list::add);
        add(list);
        if (waiting > SHOWN) {
            add(new Anchor(ReviewPages.queue(), "All " + waiting + " in the queue"));
        }
    }

    private static Component row(QueueRow row, Instant now) {
        Anchor question = new Anchor(
                ReviewPages.desk(row.take()), Words.shortened(row.question().prompt(), 90));
        question.addClassNames("gr-plain-link", "gr-strong");
        Div who = new Div(row.candidate().name() + " · take " + row.answer().number() + " · " + length(row.answer()));
        who.addClassNames("gr-muted", "gr-small");
        Div words = new Div(question, who);
        words.addClassName("gr-grow");
        ListItem item = new ListItem(words, chip(row, now));
        item.addClassName("gr-row");
        return item;
    }

    private static String length(QueueRow.Answer answer) {
        Duration duration = answer.duration();
        return answer.medium() == Medium.TEXT ? "typed" : Timecode.of(duration);
    }

    private static Chip chip(QueueRow row, Instant now) {
        long days = Duration.between(row.answer().submittedAt(), now).toDays();
        if (row.begun() != null) {
            return new Chip("draft saved");
        }
        if (row.overdue()) {
            return new Chip("waits " + days + " days", Chip.Tone.WARN);
        }
        return days < 1 ? new Chip("new", Chip.Tone.GOOD) : new Chip("since yesterday");
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassNames("gr-muted", "gr-small");
        return span;
    }
}
