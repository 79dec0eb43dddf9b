package app.greenroom.takes.ui;

import app.greenroom.people.PersonRow;
import app.greenroom.shared.JobState;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.Face;
import app.greenroom.takes.StuckTake;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One recording that takes too long: whose, where it is, and what has been tried. */
class StuckTakeItem extends ListItem {

    StuckTakeItem(StuckTake row, PersonRow person, String question, Ago ago, Runnable prepareAgain) {
        addClassNames("gr-row", "gr-stuck");
        Span who = new Span(person.name());
        who.addClassName("gr-take-title");
        Span what = new Span(question);
        what.addClassNames("gr-muted", "gr-small");
        Span where = new Span(where(row, ago));
        where.addClassName("gr-small");
        Div words = new Div(who, what, where);
        words.addClassNames("gr-grow", "gr-answer-words");
        if (row.state() != app.greenroom.takes.TakeState.RECORDING) {
            Span tried = new Span(tried(row, ago));
            tried.addClassNames("gr-muted", "gr-small");
            words.add(tried);
        }
        add(new Face(person), words, new Chip(state(row), Chip.Tone.WARN));
        if (row.mayBePreparedAgain()) {
            Button again = new Button("Prepare again", click -> prepareAgain.run());
            again.setAriaLabel("Prepare the recording of " + person.name() + " again");
            again.setDisableOnClick(true);
            add(again);
        }
    }

    private static String state(StuckTake row) {
        return switch (row.state()) {
            case RECORDING -> "Not arriving";
            case FLAGGED -> "Cannot be read";
            default -> "Not prepared";
        };
    }

    private static String where(StuckTake row, Ago ago) {
        String here = Sizes.inWords(row.bytes());
        return switch (row.state()) {
            case RECORDING ->
                here + " arrived, the last of it " + ago.inWords(row.since())
                        + ". It goes on when they open Home on the device they recorded with.";
            case FLAGGED -> here + ", whole; it plays as it came. Given up " + ago.inWords(row.since()) + ".";
            default -> here + ", whole since " + ago.inWords(row.since()) + ", and not ready to play.";
        };
    }

    private static String tried(StuckTake row, Ago ago) {
        JobState job = row.job();
        if (row.flag() != null) {
            return "Reason: " + row.flag();
        }
        if (job == null) {
            return "Nothing is planned for it.";
        }
        String failed = job.lastFailure() == null
                ? "Never tried"
                : "Failed " + job.failures() + (job.failures() == 1 ? " time" : " times") + ", last "
                        + ago.inWords(job.lastFailure());
        return failed + (job.underWay() ? "; tried just now." : "; tried again " + ago.inWords(job.nextAt()) + ".");
    }
}
