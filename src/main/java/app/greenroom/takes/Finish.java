package app.greenroom.takes;

import java.time.Duration;

/** What a browser says it has written: its length in bytes, its SHA-256 in lower-case hex, and how long it lasts. */
record Finish(long length, String sha256, Duration duration) {}
