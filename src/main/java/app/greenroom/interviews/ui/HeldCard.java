package app.greenroom.interviews.ui;

import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.html.Paragraph;

/** Says to a candidate what is waited for before they see what the engine found. */
class HeldCard extends Card {

    HeldCard(FeedbackRelease until) {
        super("What the engine heard in it");
        add(new Paragraph(
                until == FeedbackRelease.AFTER_SELF_REVIEW
                        ? "It comes once you have scored your answers yourself, below each of them: that is how your"
                                + " coach set it."
                        : "It comes together with your coach’s review: that is how your coach set it."));
    }
}
