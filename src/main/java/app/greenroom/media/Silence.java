package app.greenroom.media;

/** A stretch of a recording in which nobody speaks; both ends in seconds from its beginning. */
public record Silence(double from, double to) {}
