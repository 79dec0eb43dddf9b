package app.greenroom.assignments.ui;

import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.reviews.ReleasedReview;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;

/** What a candidate's coaches said last. */
class FeedbackCard extends Card {

    private static final int SHOWN = 4;

    FeedbackCard(
            List<ReleasedReview> newest,
            Map<QuestionId, QuestionDetails> questions,
            Map<PersonId, PersonRow> coaches,
            Ago ago) {
        super("Newest feedback");
        if (newest.isEmpty()) {
            Paragraph nothing = new Paragraph(
                    "Nothing yet. When your coach has listened to an answer, their words and scores appear here.");
            nothing.addClassName("gr-muted");
            add(nothing);
            return;
        }
        Rows list = new Rows();
        newest.stream()
                .filter(review -> questions.containsKey(review.question()))
                .limit(SHOWN)
                .forEach(review -> list.add(new FeedbackItem(
                        review,
                        questions.get(review.question()),
                        coaches.get(review.coach()),
                        ago.inWords(review.releasedAt()))));
        add(list);
    }
}
