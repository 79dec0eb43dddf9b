package app.greenroom.engines;

import java.io.IOException;

/** An engine answered as it should, and what it said is nothing to say to anybody. */
class NotFitException extends IOException {

    NotFitException(String objection) {
        super("What it would have said was not said. " + objection);
    }
}
