package app.greenroom.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Writes a run of sounds down in words that an engine knows, so that it can listen for a term that it has no word for:
 * "Pulumi" as "pew liu me".
 */
class Respelling {

    private static final Pattern LETTERS = Pattern.compile("[a-z]+");

    /** Few long words are rather said as they should be than many short ones. */
    private static final double EACH_WORD = 0.12;

    /** More than this no word may differ from the sounds it stands for, and where that leaves none, twice as much. */
    private static final double MOST = 0.5;

    private record Known(String sounds, String word) {}

    /** @param effort it takes to take the words for the sounds */
    private record Way(double effort, String words) {}

    /** By their sounds. */
    private final List<Known> known;

    Respelling(LettersToSounds letters, Collection<String> vocabulary) {
        known = vocabulary.stream()
                .filter(word -> LETTERS.matcher(word).matches())
                .map(word -> new Known(letters.sounds(word), word))
                .filter(word -> !word.sounds().isEmpty())
                .sorted(Comparator.comparing(Known::sounds).thenComparing(Known::word))
                .toList();
    }

    /** The nearest ways, the best first; none when some sounds are in no word. */
    List<String> of(String said, int most) {
        List<String> near = of(said, most, MOST);
        return near.isEmpty() ? of(said, most, 2 * MOST) : near;
    }

    private List<String> of(String said, int most, double differ) {
        List<List<Way>> until = new ArrayList<>();
        for (int i = 0; i <= said.length(); i++) {
            until.add(new ArrayList<>());
        }
        until.getFirst().add(new Way(0, ""));
        for (int from = 0; from < said.length(); from++) {
            List<Way> here = best(until.get(from), most);
            if (!here.isEmpty()) {
                words(said, from, differ).forEach(step -> lengthen(here, step, until.get(step.to())));
            }
        }
        return best(until.getLast(), most).stream().map(Way::words).toList();
    }

    private record Step(int to, double effort, String word) {}

    private static void lengthen(List<Way> ways, Step step, List<Way> longer) {
        for (Way way : ways) {
            longer.add(new Way(
                    way.effort() + step.effort() + EACH_WORD,
                    way.words().isEmpty() ? step.word() : way.words() + " " + step.word()));
        }
    }

    private static List<Way> best(List<Way> ways, int most) {
        return ways.stream()
                .sorted(Comparator.comparingDouble(Way::effort).thenComparing(Way::words))
                .limit(most)
                .toList();
    }

    /** From one place on, the nearest word to each place where one may end. */
    private List<Step> words(String said, int from, double differ) {
        Step[] nearest = new Step[said.length() + 1];
        new Walk(said.substring(from), differ, (known, effort) -> {
                    int to = from + known.sounds().length();
                    Step before = nearest[to];
                    if (before == null || effort < before.effort()) {
                        nearest[to] = new Step(to, effort, known.word());
                    }
                })
                .on(0, known.size(), 0, 0);
        return Arrays.stream(nearest).filter(Objects::nonNull).toList();
    }

    /** Through all words that begin nearly as something said does. */
    private class Walk {

        private final String said;
        private final double most;
        private final BiConsumer<Known, Double> found;

        Walk(String said, double most, BiConsumer<Known, Double> found) {
            this.said = said;
            this.most = most;
            this.found = found;
        }

        /** Those known from first to last agree in their first sounds, as many as depth says. */
        void on(int first, int last, int depth, double effort) {
            int next = first;
            while (next < last && known.get(next).sounds().length() == depth) {
                found.accept(known.get(next), effort);
                next++;
            }
            while (depth < said.length() && next < last) {
                char sound = known.get(next).sounds().charAt(depth);
                int end = endOf(sound, depth, next, last);
                double more = effort + SoundDistance.of(said.charAt(depth), sound);
                if (more <= most) {
                    on(next, end, depth + 1, more);
                }
                next = end;
            }
        }
    }

    /** Where another sound begins to stand at that place. */
    private int endOf(char sound, int depth, int from, int last) {
        int low = from;
        int high = last;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (known.get(middle).sounds().charAt(depth) <= sound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
