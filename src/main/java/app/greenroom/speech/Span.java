package app.greenroom.speech;

/** A stretch of a recording, in seconds from its beginning. */
public record Span(double from, double to) {

    public double length() {
        return to - from;
    }
}
