package app.greenroom.engines;

import app.greenroom.assessment.AssessorException;
import app.greenroom.outbound.OutboundException;
import app.greenroom.outbound.Trouble;
import app.greenroom.secrets.SealBrokenException;
import java.io.IOException;

/** What went wrong, in words for people. */
final class Excuses {

    private Excuses() {}

    /** For the administrator, and only of exceptions whose messages are made to be read. */
    static String of(Exception e) {
        if (e instanceof SealBrokenException) {
            return "Its key cannot be opened on this node. Enter it again; nodes of one studio need the same GREENROOM_SECRET_KEY.";
        }
        boolean plain = e instanceof IOException || e instanceof AssessorException;
        return plain && e.getMessage() != null
                ? e.getMessage()
                : "Something unforeseen went wrong; the log of this node says more.";
    }

    /** For candidates and coaches: what it comes to, without the words of services that are none of their business. */
    static String briefly(Exception e) {
        Throwable cause = e instanceof AssessorException && e.getCause() != null ? e.getCause() : e;
        if (cause instanceof OutboundException out) {
            return out.trouble() == Trouble.TIMED_OUT ? "it did not answer in time" : "it could not be reached";
        }
        return "it did not answer as it should";
    }
}
