package app.greenroom.takes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a recording (RFC 9110, section 14): its first byte and how many. */
record ByteRange(long from, long count) {

    private static final Pattern SINGLE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

    /** What a Range header asks for cannot be given. */
    static class Unsatisfiable extends Exception {

        private final long size;

        Unsatisfiable(long size) {
            this.size = size;
        }

        long size() {
            return size;
        }
    }

    /** The one range asked for; null to send everything, as for several ranges or a header we do not understand. */
    static @Nullable ByteRange of(@Nullable String header, long size) throws Unsatisfiable {
        Matcher asked = SINGLE.matcher(header == null ? "" : header);
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return null;
        }
        if (asked.group(1).isEmpty()) {
            long last = Math.min(size, Long.parseLong(asked.group(2)));
            return satisfiable(size - last, last, size);
        }
        long from = Long.parseLong(asked.group(1));
        long to = asked.group(2).isEmpty() ? size - 1 : Long.parseLong(asked.group(2));
        if (to < from && !asked.group(2).isEmpty()) {
            return null;
        }
        return satisfiable(from, Math.min(to, size - 1) - from + 1, size);
    }

    private static ByteRange satisfiable(long from, long count, long size) throws Unsatisfiable {
        if (count <= 0 || from >= size) {
            throw new Unsatisfiable(size);
        }
        return new ByteRange(from, count);
    }

    /** As in a Content-Range header. */
    String in(long size) {
        return "bytes " + from + "-" + (from + count - 1) + "/" + size;
    }
}
