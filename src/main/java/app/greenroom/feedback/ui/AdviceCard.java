package app.greenroom.feedback.ui;

import app.greenroom.assessment.Advice;
import app.greenroom.assessment.Assessment;
import app.greenroom.assessment.NotEnough;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** The feedback in a few sentences, and who says it. */
class AdviceCard extends Card {

    /** @param standIn why another engine than the chosen one spoke; may be empty */
    AdviceCard(Assessment assessment, String standIn) {
        super("In short");
        addClassName("gr-advice");
        NotEnough notEnough = assessment.notEnough();
        if (notEnough == null) {
            Advice advice = assessment.advice();
            add(part("What worked", advice.worked()));
            add(part("What to do next", advice.next()));
            add(part("Try this", advice.tryAgain()));
        } else {
            add(part("Not enough evidence", notEnough.inWords()));
        }
        Paragraph engine = new Paragraph("Worked out by " + assessment.engine().inWords()
                + ". It reads words only: no voice, no looks, no accent. Your coach’s view counts for more. "
                + standIn);
        engine.addClassNames("gr-muted", "gr-small");
        add(engine);
    }

    private static Div part(String title, String words) {
        Div part = new Div(new H3(title), new Paragraph(words));
        part.setVisible(!words.isBlank());
        return part;
    }
}
