package app.greenroom.feedback.ui;

import app.greenroom.feedback.StuckFeedback;
import app.greenroom.feedback.StuckFeedback.Step;
import app.greenroom.people.PersonRow;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.StuckItem;

/** One answer whose feedback does not get on: whose, at which step, and what has been tried. */
class StuckFeedbackItem extends StuckItem {

    StuckFeedbackItem(StuckFeedback row, PersonRow person, Ago ago, Runnable again) {
        super(person, state(row));
        String wanted = row.step() == Step.HEARING ? "Its words are" : "Its feedback is";
        say(wanted + " wanted since " + ago.inWords(row.since()) + ".", "gr-small");
        sayWhatWasTried(row.problem(), row.job(), ago);
        offer("Try again", "Try the feedback of " + person.name() + " again", again);
    }

    private static String state(StuckFeedback row) {
        if (row.problem() == null) {
            return "Takes long";
        }
        return row.step() == Step.HEARING ? "Not heard" : "Not judged";
    }
}
