package app.greenroom.recordings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An object that holds some of a recording's bytes. Its key ends with the place of the first of them, which is all that a
 * reader needs: the recording is the part at 0, the part at that one's end, and so on. Any other part is no part of it.
 */
record Part(String key, long offset, long size) {

    /** Wide enough for every long, so that keys sort as numbers do. */
    static String key(RecordingId id, long offset) {
        return prefix(id) + "%019d".formatted(offset);
    }

    static String prefix(RecordingId id) {
        return "recordings/" + id + "/";
    }

    static Part of(String key, long size) {
        return new Part(key, Long.parseLong(key.substring(key.lastIndexOf('/') + 1)), size);
    }

    long end() {
        return offset + size;
    }

    /** Those that make up the recording, in order. */
    static List<Part> chain(List<Part> all) {
        Map<Long, Part> at = all.stream().collect(Collectors.toMap(Part::offset, Function.identity()));
        List<Part> chain = new ArrayList<>();
        for (@Nullable Part next = at.get(0L); next != null && next.size() > 0; next = at.get(next.end())) {
            chain.add(next);
        }
        return chain;
    }

    static long end(List<Part> chain) {
        return chain.isEmpty() ? 0 : chain.getLast().end();
    }
}
