package app.greenroom.takes;

/** How much of a take is here. */
record UploadState(long offset, boolean finished) {}
