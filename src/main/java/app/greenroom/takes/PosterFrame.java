package app.greenroom.takes;

import app.greenroom.recordings.RecordingId;

/** A small JPEG of a filmed take. It never changes under its name. */
record PosterFrame(RecordingId recording, long size) {}
