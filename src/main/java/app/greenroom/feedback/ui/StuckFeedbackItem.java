package app.greenroom.feedback.ui;

import app.greenroom.feedback.StuckFeedback;
import app.greenroom.feedback.StuckFeedback.Step;
import app.greenroom.people.PersonRow;
import app.greenroom.shared.JobState;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.Face;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One answer whose feedback does not get on: whose, at which step, and what has been tried. */
class StuckFeedbackItem extends ListItem {

    StuckFeedbackItem(StuckFeedback row, PersonRow person, Ago ago, Runnable again) {
        addClassNames("gr-row", "gr-stuck");
        Span who = new Span(person.name());
        who.addClassName("gr-take-title");
        Span where = new Span((row.step() == Step.HEARING ? "Its words are" : "Its feedback is") + " wanted since "
                + ago.inWords(row.since()) + ".");
        where.addClassName("gr-small");
        Span tried = new Span(tried(row, ago));
        tried.addClassNames("gr-muted", "gr-small");
        Div words = new Div(who, where, tried);
        words.addClassNames("gr-grow", "gr-answer-words");
        Button button = new Button("Try again", click -> again.run());
        button.setAriaLabel("Try the feedback of " + person.name() + " again");
        button.setDisableOnClick(true);
        String chip = row.problem() == null ? "Takes long" : row.step() == Step.HEARING ? "Not heard" : "Not judged";
        add(new Face(person), words, new Chip(chip, Chip.Tone.WARN), button);
    }

    private static String tried(StuckFeedback row, Ago ago) {
        if (row.problem() != null) {
            return "Reason: " + row.problem();
        }
        JobState job = row.job();
        if (job == null) {
            return "Nothing is planned for it.";
        }
        String failed = job.failures() == 0
                ? "Never failed"
                : "Failed " + job.failures() + (job.failures() == 1 ? " time" : " times");
        return failed + (job.underWay() ? "; tried just now." : "; tried again " + ago.inWords(job.nextAt()) + ".");
    }
}
