package app.greenroom.takes.ui;

import app.greenroom.people.PersonRow;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.StuckItem;
import app.greenroom.takes.StuckTake;
import app.greenroom.takes.TakeState;

/** One recording that takes too long: whose, where it is, and what has been tried. */
class StuckTakeItem extends StuckItem {

    StuckTakeItem(StuckTake row, PersonRow person, String question, Ago ago, Runnable prepareAgain) {
        super(person, state(row));
        say(question, "gr-muted", "gr-small");
        say(where(row, ago), "gr-small");
        if (row.state() != TakeState.RECORDING) {
            sayWhatWasTried(row.flag(), row.job(), ago);
        }
        if (row.mayBePreparedAgain()) {
            offer("Prepare again", "Prepare the recording of " + person.name() + " again", prepareAgain);
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
}
