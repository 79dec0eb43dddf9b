package app.greenroom.delivery;

import app.greenroom.speech.Span;
import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a voice holds a sound and says no word: for a fifth of a second or more there is speech, no word was heard, and the
 * pitch keeps steady. What the sound was, nobody here knows.
 */
class HesitationSounds {

    private static final double SHORTEST = 0.2;

    /** As far as the pitch may wander within one: a semitone up or down, where words move by three and more. */
    private static final double STEADY = Math.pow(2, 2 / 12.0);

    /** Frames without a pitch that a held sound may have in it. */
    private static final int HOLES = 3;

    private final VoiceTrack track;
    private final boolean[] free;

    HesitationSounds(VoiceTrack track, List<Span> speech, List<Word> words) {
        this.track = track;
        this.free = new boolean[track.frames()];
        speech.forEach(span -> mark(span.from(), span.to(), true));
        words.forEach(word -> mark(word.from(), word.to(), false));
    }

    List<Span> find() {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < free.length; ) {
            int end = free[i] && track.pitch(i) > 0 ? held(i) : i;
            if ((end - i) * VoiceTrack.FRAME >= SHORTEST - VoiceTrack.FRAME / 2) {
                found.add(new Span(i * VoiceTrack.FRAME, end * VoiceTrack.FRAME));
                i = end;
            } else {
                i++;
            }
        }
        return joined(found);
    }

    private void mark(double from, double to, boolean value) {
        for (int i = Math.max(0, VoiceTrack.frame(from)); i < Math.min(free.length, VoiceTrack.frame(to)); i++) {
            free[i] = value;
        }
    }

    /** The frame after the last at which the sound that begins here is still the same. */
    private int held(int from) {
        double low = track.pitch(from);
        double high = low;
        int end = from + 1;
        for (int i = end; i < free.length && free[i] && i - end <= HOLES; i++) {
            double pitch = track.pitch(i);
            if (pitch > 0) {
                low = Math.min(low, pitch);
                high = Math.max(high, pitch);
                if (high / low > STEADY) {
                    return end;
                }
                end = i + 1;
            }
        }
        return end;
    }

    /** A long one that sinks slowly is one, not two. */
    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            if (!joined.isEmpty() && span.from() - joined.getLast().to() <= SHORTEST / 2) {
                joined.set(joined.size() - 1, new Span(joined.getLast().from(), span.to()));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }
}
