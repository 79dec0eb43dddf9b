package app.greenroom.reviews.ui;

/** A place in a recording as a clock shows it. */
final class Moment {

    private Moment() {}

    /** "0:19", "12:05". */
    static String of(double seconds) {
        long whole = (long) Math.floor(seconds);
        return "%d:%02d".formatted(whole / 60, whole % 60);
    }
}
