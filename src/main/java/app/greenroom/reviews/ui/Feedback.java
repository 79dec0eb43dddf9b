package app.greenroom.reviews.ui;

import app.greenroom.people.PersonRow;
import app.greenroom.reviews.CommentRow;
import app.greenroom.reviews.CriterionScore;
import app.greenroom.reviews.ReleasedReview;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.Face;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;

/** Released feedback as coaches read it again, card by card. */
final class Feedback {

    private Feedback() {}

    /** @param when it was released, in words */
    static Card overall(ReleasedReview review, PersonRow coach, String when) {
        Card card = new Card("Feedback", new Chip("Released " + when, Chip.Tone.GOOD));
        Span name = new Span(coach.name());
        name.addClassName("gr-desk-feedback-coach");
        Div from = new Div(new Face(coach), name);
        from.addClassName("gr-row");
        card.add(from);
        words(card, review.overall());
        if (!review.heard().isEmpty()) {
            UnorderedList heard = new UnorderedList();
            heard.addClassName("gr-desk-heard");
            review.heard().forEach(point -> heard.add(new ListItem(point)));
            card.add(new H3("Heard"), heard);
        }
        return card;
    }

    static void words(Card card, String text) {
        text.lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(paragraph -> {
            paragraph.addClassName("gr-desk-feedback-words");
            card.add(paragraph);
        });
    }

    static Card scores(ReleasedReview review) {
        Span score = new Span(String.format(Locale.UK, "%.1f", review.score()));
        score.addClassName("gr-desk-score");
        Span outOf = new Span("of 5");
        outOf.addClassName("gr-muted");
        Card card = new Card("Scores", score, outOf);
        review.scores().stream().map(Feedback::criterion).forEach(card::add);
        Paragraph by = new Paragraph(review.rubric());
        by.addClassNames("gr-muted", "gr-small", "gr-desk-feedback-rubric");
        card.add(by);
        return card;
    }

    private static Div criterion(CriterionScore score) {
        Integer level = score.level();
        Span mark = new Span(level == null ? "–" : String.valueOf(level));
        mark.addClassName("gr-desk-level-mark");
        Paragraph meaning = new Paragraph(level == null ? "Not enough evidence; it does not count" : score.anchor());
        meaning.addClassNames("gr-muted", "gr-small");
        Div words = new Div(new H3(score.name()), meaning);
        words.addClassName("gr-grow");
        Div row = new Div(mark, words);
        row.addClassName("gr-desk-scored");
        return row;
    }

    static Card comments(String title, List<CommentRow> comments, AnswerCard answer) {
        Card card = new Card(title);
        UnorderedList list = new UnorderedList();
        list.addClassName("gr-rows");
        comments.stream()
                .sorted(CommentRow.BY_TIME)
                .map(comment -> new CommentItem(comment, answer.timed(), answer::play))
                .forEach(list::add);
        card.add(list);
        return card;
    }
}
