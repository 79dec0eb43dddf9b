package app.greenroom.takes;

import app.greenroom.media.MediaType;
import app.greenroom.recordings.RecordingId;

/**
 * A recording as it is delivered.
 *
 * @param name for a downloaded file; made of our own words and digits
 * @param ours we made this file ourselves from what came
 */
record PlayableTake(RecordingId recording, long size, String sha256, MediaType type, String name, boolean ours) {}
