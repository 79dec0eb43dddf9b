package app.greenroom.feedback.ui;

import app.greenroom.feedback.EngineFeedback;
import app.greenroom.feedback.EngineFeedbackService;
import app.greenroom.feedback.FeedbackService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.PlayerCaption;
import app.greenroom.takes.TakeDetails;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Puts all that the studio knows of an answer onto pages that show it. */
@Component
public class Insights {

    private final FeedbackService feedback;
    private final EngineFeedbackService engine;
    private final LiveUpdates updates;

    Insights(FeedbackService feedback, EngineFeedbackService engine, LiveUpdates updates) {
        this.feedback = feedback;
        this.engine = engine;
        this.updates = updates;
    }

    /**
     * @param own the reader said it
     * @param play is told the place of what was chosen
     * @param captions gets the words for under the player, at first and each time there are more
     * @param told gets what an engine made of the answer, at first and each time there is more
     */
    public AnswerInsights of(
            TakeDetails take,
            boolean own,
            Consumer<Duration> play,
            Consumer<List<PlayerCaption>> captions,
            Consumer<EngineFeedback> told) {
        return new AnswerInsights(take, own, feedback, engine, updates, play, captions, told);
    }
}
