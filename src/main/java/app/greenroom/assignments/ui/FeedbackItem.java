package app.greenroom.assignments.ui;

import app.greenroom.people.PersonRow;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.reviews.ReleasedReview;
import app.greenroom.shared.ui.Face;
import app.greenroom.takes.ui.TakePages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** One review: the question, the score as a number, the coach's words. Leads to the answer. */
class FeedbackItem extends ListItem {

    FeedbackItem(ReleasedReview review, QuestionDetails question, PersonRow coach, String when) {
        addClassName("gr-feedback");
        Anchor prompt = new Anchor(TakePages.answer(review.take()), question.prompt());
        prompt.addClassName("gr-feedback-question");
        Span number = new Span(String.format(Locale.UK, "%.1f", review.score()));
        Span outOf = new Span(" of 5");
        outOf.addClassNames("gr-muted", "gr-small");
        Div score = new Div(number, outOf);
        score.addClassName("gr-feedback-score");
        Div head = new Div(prompt, score);
        head.addClassName("gr-feedback-head");
        add(head);
        if (!review.overall().isBlank()) {
            Paragraph words = new Paragraph("“" + review.overall().strip() + "”");
            words.addClassName("gr-feedback-words");
            add(words);
        }
        int comments = review.comments().size();
        Span by = new Span(coach.name() + " · " + when + (comments == 0 ? "" : " · " + Plural.of(comments, "comment")));
        by.addClassNames("gr-muted", "gr-small");
        Div foot = new Div(new Face(coach), by);
        foot.addClassNames("gr-row", "gr-feedback-foot");
        add(foot);
    }
}
