package app.greenroom.shared.ui;

import java.time.Duration;

/** A comment at a place in a recording, as a {@link Player} shows it. */
public record PlayerComment(String id, Duration at, Kind kind, String label) {

    /** Told apart by shape and colour. */
    public enum Kind {
        PRAISE,
        SUGGESTION,
        QUESTION
    }
}
