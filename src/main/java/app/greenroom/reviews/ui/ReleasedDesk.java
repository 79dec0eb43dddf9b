package app.greenroom.reviews.ui;

import app.greenroom.contests.ContestService;
import app.greenroom.feedback.ui.AnswerInsights;
import app.greenroom.feedback.ui.Insights;
import app.greenroom.people.PersonRow;
import app.greenroom.reviews.ReleasedReview;
import app.greenroom.reviews.ReviewDesk;
import app.greenroom.reviews.ReviewDesk.OwnReview;
import app.greenroom.reviews.ReviewDraft;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.Card;
import app.greenroom.takes.TakeService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The desk once the candidate has the review: to read, and nothing to change. */
class ReleasedDesk extends Div {

    ReleasedDesk(
            ReviewDesk desk,
            ReleasedReview released,
            PersonRow coach,
            String when,
            TakeService takes,
            Insights insights,
            ContestService contests,
            LiveUpdates updates,
            Component queue) {
        addClassName("gr-desk");
        AnswerCard answer = new AnswerCard(desk.question(), desk.take(), takes, updates);
        answer.show(released.comments());
        Div left = new Div(answer);
        if (!released.comments().isEmpty()) {
            left.add(new FeedbackComments("Comments", released.comments(), answer.timed(), answer::play));
        }
        OwnReview mine = desk.mine();
        if (mine != null && !mine.id().equals(released.id()) && !mine.draft().isBlank()) {
            left.add(kept(mine.draft(), answer, coach));
        }
        AnswerInsights known = insights.of(desk.take(), false, answer::play, answer::caption, found -> {});
        left.add(known.words(), known.findings(), known.details());
        left.addClassName("gr-stack");
        Div right = new Div(new FeedbackCard(released, coach, "released " + when));
        if (!released.heard().isEmpty()) {
            right.add(heard(released.heard()));
        }
        right.addClassName("gr-stack");
        Div columns = new Div(left, right);
        columns.addClassName("gr-desk-columns");
        add(new DeskHead(desk, queue), new AskedNote(desk, contests), columns);
    }

    private static Card heard(List<String> points) {
        Card card = new Card("Heard in the answer");
        UnorderedList list = new UnorderedList();
        list.addClassName("gr-desk-heard");
        points.forEach(point -> list.add(new ListItem(point)));
        card.add(list);
        return card;
    }

    private static Card kept(ReviewDraft draft, AnswerCard answer, PersonRow coach) {
        Card card = new FeedbackComments("Your draft", draft.comments(), answer.timed(), answer::play);
        Paragraph words = new Paragraph(draft.overall());
        words.addClassName("gr-desk-kept");
        card.addComponentAtIndex(
                1,
                Notice.info(coach.firstName() + " released a review before you, and the candidate has that one."
                        + " What you wrote stays here for you."));
        card.add(words);
        return card;
    }
}
