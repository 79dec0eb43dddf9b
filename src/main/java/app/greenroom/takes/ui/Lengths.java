package app.greenroom.takes.ui;

import app.greenroom.shared.Timecode;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeDetails;
import java.time.Duration;

/** How long a take is. */
final class Lengths {

    private Lengths() {}

    /** "2:41", "video, 2:41", "typed, 140 words" or "erased". */
    static String of(TakeDetails take) {
        if (take.erased()) {
            return "erased";
        }
        String text = take.text();
        if (text != null) {
            int words = text.strip().split("\\s+").length;
            return "typed, " + words + (words == 1 ? " word" : " words");
        }
        return (take.medium() == Medium.VIDEO ? "video, " : "") + clock(take.duration());
    }

    static String clock(Duration length) {
        return Timecode.of(Math.round(length.toMillis() / 1000.0));
    }
}
