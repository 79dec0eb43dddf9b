package app.greenroom.shared;

/** A rule of the studio says no. The message is written for the person who asked, and nothing was changed. */
public class RuleException extends RuntimeException {

    public RuleException(String message) {
        super(message);
    }
}
