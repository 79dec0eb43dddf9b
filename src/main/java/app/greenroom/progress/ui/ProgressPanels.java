package app.greenroom.progress.ui;

import app.greenroom.progress.ProgressDetails;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.takes.TakeId;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.function.Function;

/** The charts of one candidate, the same for themselves and for their coach. */
class ProgressPanels extends Div {

    private final CategoriesCard categories = new CategoriesCard();
    private final OverTimeCard overTime;
    private final Card nothing = new Card();

    ProgressPanels(Function<TakeId, String> answers) {
        overTime = new OverTimeCard(answers);
        nothing.add(new EmptyState(
                "No scores in this time",
                "Feedback was released earlier than the period you look at. Choose a longer one to see it."));
        addClassName("gr-progress-charts");
        add(categories, overTime, nothing);
    }

    void show(ProgressDetails details, Map<QuestionId, QuestionDetails> questions) {
        boolean empty = details.answers() == 0;
        nothing.setVisible(empty);
        categories.setVisible(!empty);
        overTime.setVisible(!empty);
        categories.show(details);
        overTime.show(details, questions);
    }
}
