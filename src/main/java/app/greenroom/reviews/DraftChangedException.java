package app.greenroom.reviews;

import app.greenroom.shared.RuleException;

/** The review was saved from another tab or device since this page read it. Nothing was written over. */
public class DraftChangedException extends RuleException {

    public DraftChangedException() {
        super("You changed this review in another tab or on another device. What you did there is safe, and what is on"
                + " this page has not been saved over it.");
    }
}
