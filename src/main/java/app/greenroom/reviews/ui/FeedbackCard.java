package app.greenroom.reviews.ui;

import app.greenroom.people.PersonRow;
import app.greenroom.reviews.CriterionScore;
import app.greenroom.reviews.ReleasedReview;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.CriterionItem;
import app.greenroom.shared.ui.Face;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/**
 * Released feedback on an answer, for the candidate and for coaches alike: in words first, then criterion by criterion.
 */
public class FeedbackCard extends Card {

    /** @param when it was released, in words */
    public FeedbackCard(ReleasedReview review, PersonRow coach, String when) {
        super("Feedback", new Score(review.score()));
        addClassName("gr-released");
        Span who = new Span(coach.name() + ", " + when);
        who.addClassNames("gr-muted", "gr-small");
        Paragraph words = new Paragraph(review.overall());
        Div said = review.overall().isBlank() ? new Div(who) : new Div(words, who);
        Div quote = new Div(new Face(coach), said);
        quote.addClassName("gr-said");
        UnorderedList criteria = new UnorderedList();
        criteria.addClassNames("gr-rows", "gr-criteria");
        review.scores().forEach(score -> criteria.add(criterion(score)));
        Paragraph rubric = new Paragraph("Judged by: " + review.rubric());
        rubric.addClassNames("gr-muted", "gr-small");
        add(quote, criteria, rubric);
    }

    private static CriterionItem criterion(CriterionScore score) {
        CriterionItem item = new CriterionItem(score.name(), score.level());
        if (!score.anchor().isEmpty()) {
            item.say(score.anchor());
        }
        return item;
    }
}
