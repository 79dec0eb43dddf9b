package app.greenroom.takes.ui;

import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.Chip.Tone;
import app.greenroom.takes.TakeDetails;

/** How far a take has come, in the words that the recorder uses, too: Uploading, Verified, Ready. */
final class Ledger {

    private Ledger() {}

    static Chip chip(TakeDetails take) {
        return switch (take.state()) {
            case RECORDING -> new Chip("Uploading", Tone.WARN);
            case VERIFIED -> new Chip("Verified", Tone.GOOD);
            case READY -> new Chip("Ready", Tone.GOOD);
            case FLAGGED -> new Chip("Verified", Tone.PLAIN);
        };
    }
}
