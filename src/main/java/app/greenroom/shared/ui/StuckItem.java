package app.greenroom.shared.ui;

import app.greenroom.people.PersonRow;
import app.greenroom.shared.JobState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody's work that does not get on: whose, where it is, what has been tried, and what an administrator can do. */
public abstract class StuckItem extends ListItem {

    private final Div words = new Div();

    protected StuckItem(PersonRow person, String state) {
        addClassNames("gr-row", "gr-stuck");
        words.addClassNames("gr-grow", "gr-answer-words");
        say(person.name(), "gr-take-title");
        add(new Face(person), words, new Chip(state, Chip.Tone.WARN));
    }

    protected final void say(String sentence, String... classNames) {
        Span said = new Span(sentence);
        said.addClassNames(classNames);
        words.add(said);
    }

    /** @param problem why it was given up; null while it is tried again */
    protected final void sayWhatWasTried(@Nullable String problem, @Nullable JobState job, Ago ago) {
        say(problem == null ? tried(job, ago) : "Reason: " + problem, "gr-muted", "gr-small");
    }

    /** @param label what a screen reader says in place of the words */
    protected final void offer(String deed, String label, Runnable work) {
        Button button = new Button(deed, click -> work.run());
        button.setAriaLabel(label);
        button.setDisableOnClick(true);
        add(button);
    }

    private static String tried(@Nullable JobState job, Ago ago) {
        if (job == null) {
            return "Nothing is planned for it.";
        }
        String next = job.underWay() ? "; tried just now." : "; tried again " + ago.inWords(job.nextAt()) + ".";
        Instant last = job.lastFailure();
        if (last == null || job.failures() == 0) {
            return "Never failed" + next;
        }
        String times = job.failures() == 1 ? " time" : " times";
        return "Failed " + job.failures() + times + ", last " + ago.inWords(last) + next;
    }
}
