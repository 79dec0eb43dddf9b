package app.greenroom.feedback.ui;

import app.greenroom.assessment.Advice;
import app.greenroom.assessment.Assessment;
import app.greenroom.assessment.CoachedScore;
import app.greenroom.assessment.NotEnough;
import app.greenroom.rubrics.Criterion;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.LevelBar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The feedback in a few sentences, and who says it. */
class AdviceCard extends Card {

    /** @param standIn why another engine than the chosen one spoke; may be empty */
    AdviceCard(Assessment assessment, String standIn) {
        super("In short");
        addClassName("gr-advice");
        NotEnough notEnough = assessment.notEnough();
        CoachedScore coached = assessment.coached();
        if (coached != null) {
            add(overall(coached));
        }
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

    private static Div overall(CoachedScore coached) {
        Span level = new Span(coached.level() + " of " + Criterion.LEVELS);
        level.addClassName("gr-level");
        Div head = new Div(new H3("Overall"), level);
        head.addClassName("gr-criterion-head");
        Paragraph set = new Paragraph("Set by " + coached.reviews()
                + " answers to this question that coaches here have reviewed: what they would most likely give.");
        set.addClassNames("gr-muted", "gr-small");
        Div overall = new Div(head, new LevelBar(coached.level()), set);
        overall.addClassName("gr-coached");
        return overall;
    }

    private static Div part(String title, String words) {
        Div part = new Div(new H3(title), new Paragraph(words));
        part.setVisible(!words.isBlank());
        return part;
    }
}
