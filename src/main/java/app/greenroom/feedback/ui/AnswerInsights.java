package app.greenroom.feedback.ui;

import app.greenroom.feedback.EngineFeedback;
import app.greenroom.feedback.EngineFeedbackService;
import app.greenroom.feedback.FeedbackService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.PlayerCaption;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** All that the studio knows of one answer: its words, how they were said, and what an engine made of them. */
public class AnswerInsights {

    private final Div words = new Div();
    private final Div delivered = new Div();
    private final Div findings = new Div();
    private final Div details = new Div();

    AnswerInsights(
            TakeDetails take,
            boolean own,
            FeedbackService feedback,
            EngineFeedbackService engine,
            LiveUpdates updates,
            Consumer<Duration> play,
            Consumer<List<PlayerCaption>> captions,
            Consumer<EngineFeedback> told) {
        details.addClassName("gr-stack");
        if (take.erased() || !own && !take.submitted()) {
            return;
        }
        if (take.medium() != Medium.TEXT) {
            DeliveryCard delivery = new DeliveryCard(feedback.limit(take), play);
            delivered.add(delivery);
            words.add(new TranscriptCard(take.id(), feedback, updates, play, (heard, transcript) -> {
                delivery.show(heard.delivery());
                captions.accept(TranscriptCard.captions(transcript));
            }));
        }
        EngineFeedbackPanel panel = new EngineFeedbackPanel(take.id(), own, engine, updates, play, found -> {
            // how it was said is feedback, too
            delivered.setVisible(!found.held());
            told.accept(found);
        });
        findings.add(panel);
        details.add(panel.details(), delivered);
    }

    /** The transcript; nothing for a typed answer. */
    public Component words() {
        return words;
    }

    /** What matters most of the feedback. */
    public Component findings() {
        return findings;
    }

    /** Criterion by criterion, in numbers, and how it was said. */
    public Component details() {
        return details;
    }
}
