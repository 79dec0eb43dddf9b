package app.greenroom.interviews;

import app.greenroom.shared.RuleException;

/** The interview goes on somewhere else. */
public class SeatLostException extends RuleException {

    SeatLostException() {
        super("This interview goes on in another tab or on another device. Nothing you have said is lost.");
    }
}
