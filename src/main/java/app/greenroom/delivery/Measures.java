package app.greenroom.delivery;

import app.greenroom.delivery.Measure.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is told of a delivery, in plain words. It says what was, what is usual and what to do; it does not judge a voice. */
class Measures {

    private static final double SLOW = 110;
    private static final double FAST = 200;
    private static final double MANY_IN_A_HUNDRED = 4;
    private static final double LEVEL = 0.11;
    private static final double QUIET = -6;
    private static final int LONG_PHRASE = 25;
    private static final double NEARLY_ALL = 0.95;
    private static final double LITTLE = 0.25;
    private static final double MINUTE = 60;

    private final Delivery delivery;
    private final List<Measure> measures = new ArrayList<>();

    Measures(Delivery delivery) {
        this.delivery = delivery;
    }

    /** @param limit of the answer; null or zero where there is none */
    List<Measure> all(@Nullable Duration limit) {
        pace();
        time(limit);
        pauses();
        fillers();
        repairs();
        phrases();
        if (delivery.sound() != null) {
            sound(delivery.sound());
        }
        return List.copyOf(measures);
    }

    private void pace() {
        double pace = delivery.wordsAMinute();
        String next = pace < SLOW
                ? "Unhurried. If it feels long, leave out a sentence; there is no need to speak faster."
                : pace > FAST
                        ? "Quick. Stop for one breath after each point, so that it can land."
                        : "Easy to follow. Keep it.";
        add(
                "Pace",
                String.format(Locale.UK, "%.0f", pace),
                "words a minute",
                "Pauses included.",
                Usual.PACE,
                next,
                List.of());
    }

    private void time(@Nullable Duration limit) {
        double seconds = delivery.talk();
        if (limit == null || limit.isZero()) {
            add("Time", clock(seconds), "", "From the first word to the last.", Usual.NOT_AGREED, "", List.of());
            return;
        }
        double share = seconds / limit.toSeconds();
        String next = share > NEARLY_ALL
                ? "You used all of it. Say your main point in the first half minute, in case time runs out."
                : share < LITTLE
                        ? "There is room for more: an example, a number, what you would do next."
                        : "It fits. Length is not what counts.";
        String of = "of " + clock(limit.toSeconds());
        add("Time", clock(seconds), of, "From the first word to the last.", Usual.NOT_AGREED, next, List.of());
    }

    private void pauses() {
        Map<PauseLength, Integer> counts = delivery.pausesByLength();
        String detail = "%d under a second, %d of one to four, %d longer."
                .formatted(
                        counts.get(PauseLength.SHORT), counts.get(PauseLength.LONG), counts.get(PauseLength.VERY_LONG));
        String next = counts.get(PauseLength.VERY_LONG) > 0
                ? "Thinking is allowed. “Let me think for a moment” keeps a listener with you."
                : delivery.pauses().isEmpty() ? "A short stop before what matters most helps it to be heard." : "";
        List<Moment> longOnes = delivery.pauses().stream()
                .filter(pause -> PauseLength.of(pause) != PauseLength.SHORT)
                .map(pause -> new Moment(seconds(pause.length()), pause.from()))
                .toList();
        int count = delivery.pauses().size();
        add(
                "Pauses",
                "%d".formatted(count),
                "of half a second or more",
                count == 0 ? "" : detail,
                Usual.PAUSES,
                next,
                longOnes);
    }

    private void fillers() {
        int count = delivery.fillers().size();
        String next = delivery.inAHundredWords(count) > MANY_IN_A_HUNDRED
                ? "Pick the one you say most, and put a silence in its place."
                : "";
        add(
                "Filler words",
                "%d".formatted(count),
                hundred(count),
                "“Like”, “you know” and others, where they could be left out.",
                Usual.NOT_AGREED,
                next,
                delivery.fillers().stream()
                        .map(filler -> new Moment("“" + filler.text() + "”", filler.at()))
                        .toList());
    }

    private void repairs() {
        int count = delivery.repairs().size();
        String next = delivery.inAHundredWords(count) > MANY_IN_A_HUNDRED
                ? "Begin a sentence when you know its end; nobody hears the wait."
                : "";
        add(
                "Said again",
                "%d".formatted(count),
                hundred(count),
                "Words repeated, or a sentence begun anew.",
                Usual.REPAIRS,
                next,
                delivery.repairs().stream()
                        .map(repair -> new Moment("“" + repair.text() + "”", repair.at()))
                        .toList());
    }

    private void phrases() {
        int usual = delivery.usualPhrase();
        add(
                "Words in one go",
                "%d".formatted(usual),
                "from one rest to the next",
                "The longest: %d."
                        .formatted(delivery.phrases().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0)),
                Usual.NOT_AGREED,
                usual > LONG_PHRASE ? "Long. One thought, one sentence, one rest." : "",
                List.of());
    }

    private void sound(Acoustics sound) {
        int count = sound.hesitations().size();
        add(
                "Hesitation sounds",
                "%d".formatted(count),
                hundred(count),
                "A voice that holds a steady sound and says no word.",
                Usual.HESITATIONS,
                delivery.inAHundredWords(count) > MANY_IN_A_HUNDRED ? "Try closing your mouth while you think." : "",
                sound.hesitations().stream()
                        .map(span -> new Moment(seconds(span.length()), span.from()))
                        .toList());
        if (sound.pitch() != null) {
            pitch(sound.pitch());
        }
        if (sound.loudness() != null) {
            loudness(sound.loudness());
        }
    }

    private void pitch(Pitch pitch) {
        add(
                "Movement of pitch",
                String.format(Locale.UK, "%.0f %%", pitch.movement() * 100),
                "around its mean",
                String.format(
                        Locale.UK, "Over %.0f semitones. How high a voice is does not matter.", pitch.semitones()),
                Usual.PITCH,
                pitch.movement() < LEVEL ? "Level. Lean on the one word of a sentence that matters." : "",
                List.of());
    }

    private void loudness(Loudness loudness) {
        boolean drops = loudness.quietest() < QUIET;
        add(
                "Steadiness of loudness",
                String.format(Locale.UK, "± %.1f dB", loudness.swing()),
                "from phrase to phrase",
                "",
                Usual.NOT_AGREED,
                drops
                        ? String.format(
                                Locale.UK,
                                "Your quietest phrase is %.0f dB below the rest. Was it meant to be?",
                                -loudness.quietest())
                        : "",
                drops ? List.of(new Moment("the quietest phrase", loudness.quietestAt())) : List.of());
    }

    private void add(
            String name, String value, String unit, String detail, Usual usual, String next, List<Moment> moments) {
        measures.add(new Measure(name, value, unit, detail, usual, next, moments));
    }

    private String hundred(int count) {
        return count == 0 ? "" : String.format(Locale.UK, "%.1f in a hundred words", delivery.inAHundredWords(count));
    }

    private static String seconds(double seconds) {
        return String.format(Locale.UK, "%.1f s", seconds);
    }

    private static String clock(double seconds) {
        long whole = Math.round(seconds);
        return "%d:%02d".formatted(whole / (long) MINUTE, whole % (long) MINUTE);
    }
}
