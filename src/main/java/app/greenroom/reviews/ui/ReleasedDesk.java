package app.greenroom.reviews.ui;

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

/** The desk once the candidate has the review: to read, and nothing to change. */
class ReleasedDesk extends Div {

    ReleasedDesk(
            ReviewDesk desk,
            ReleasedReview released,
            PersonRow coach,
            String when,
            TakeService takes,
            LiveUpdates updates,
            Component queue) {
        addClassName("gr-desk");
        AnswerCard answer = new AnswerCard(desk.question(), desk.take(), takes, updates);
        answer.show(released.comments());
        Div left = new Div(answer);
        if (!released.comments().isEmpty()) {
            left.add(Feedback.comments("Comments", released.comments(), answer));
        }
        OwnReview mine = desk.mine();
        if (mine != null && !mine.id().equals(released.id()) && !mine.draft().isBlank()) {
            left.add(kept(mine.draft(), answer, coach));
        }
        left.addClassName("gr-stack");
        Div right = new Div(Feedback.overall(released, coach, when), Feedback.scores(released));
        right.addClassName("gr-stack");
        Div columns = new Div(left, right);
        columns.addClassName("gr-desk-columns");
        add(new DeskHead(desk, queue), columns);
    }

    private static Card kept(ReviewDraft draft, AnswerCard answer, PersonRow coach) {
        Card card = Feedback.comments("Your draft", draft.comments(), answer);
        Feedback.words(card, draft.overall());
        card.addComponentAtIndex(
                1,
                Notice.info(coach.firstName() + " released a review before you, and the candidate has that one."
                        + " What you wrote stays here for you."));
        return card;
    }
}
