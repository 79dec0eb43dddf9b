package app.greenroom.assessment.embedded;

import java.util.Arrays;

/**
 * Cuts values into the levels that people gave, each as often as they gave it.
 *
 * @param levels in use, rising
 * @param cuts from one to the next
 */
record Levels(int[] levels, double[] cuts) {

    /** @param values for the same answers, each worked out without its own score */
    static Levels of(int[] scores, double[] values) {
        int[] levels = Arrays.stream(scores).sorted().distinct().toArray();
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] cuts = new double[levels.length - 1];
        for (int i = 0; i < cuts.length; i++) {
            int level = levels[i];
            int below =
                    (int) Arrays.stream(scores).filter(score -> score <= level).count();
            cuts[i] = (sorted[below - 1] + sorted[below]) / 2;
        }
        return new Levels(levels, cuts);
    }

    int of(double value) {
        int place = 0;
        while (place < cuts.length && value > cuts[place]) {
            place++;
        }
        return levels[place];
    }
}
