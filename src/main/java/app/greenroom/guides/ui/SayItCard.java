package app.greenroom.guides.ui;

import app.greenroom.interviews.Subject;
import app.greenroom.interviews.ui.InterviewPages;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.shared.ui.Timing;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The one clear action of a guide: say the next question out loud. */
class SayItCard extends Section {

    SayItCard(QuestionDetails next, YourGuide you) {
        addClassNames("gr-card", "gr-say-card");
        Paragraph question = new Paragraph("“" + next.prompt() + "”");
        question.addClassName("gr-say-question");
        Anchor start = new Anchor(you.practise(next.id()), "Start with this one");
        start.addClassName("gr-button");
        Div ways = new Div(start);
        ways.addClassName("gr-actions");
        if (next.guide() != null) {
            Anchor interview =
                    new Anchor(InterviewPages.begin(Subject.Kind.GUIDE, next.guide()), "Be interviewed on this guide");
            interview.addClassName("gr-button");
            ways.add(interview);
        }
        add(
                new H2("Want to say it out loud?"),
                question,
                new Paragraph(Timing.inWords(next.answerTime())
                        + ", after a moment to think. Only you hear it until you say so."),
                ways);
    }
}
