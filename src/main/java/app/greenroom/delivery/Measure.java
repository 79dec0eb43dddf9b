package app.greenroom.delivery;

import java.util.List;

/**
 * One thing that can be told of how something was said.
 *
 * @param value the number, or what there is in its place
 * @param unit what the number counts; may be empty
 * @param detail what belongs to the number; may be empty
 * @param next what to do with it; may be empty
 * @param moments where it was, in order
 */
public record Measure(
        String name, String value, String unit, String detail, Usual usual, String next, List<Moment> moments) {

    /** A place in a recording to listen to, in seconds from the beginning. */
    public record Moment(String label, double at) {}
}
