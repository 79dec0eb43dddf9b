package app.greenroom.questions;

import app.greenroom.shared.RuleException;

/** Somebody else changed the set since it was read; nothing was saved, and nothing of theirs was overwritten. */
public class SetChangedException extends RuleException {

    SetChangedException() {
        super("Somebody else changed this set while you were working on it.");
    }
}
