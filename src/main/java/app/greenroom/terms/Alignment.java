package app.greenroom.terms;

import java.util.Arrays;

/**
 * The sounds of a term against what was heard, a sound at a time: how much effort it is to take the one for the other. The
 * first and last sounds of what was heard may belong to the words beside it, so they count less.
 */
class Alignment {

    private static final double EDGE = 0.5;
    private static final int EDGE_SOUNDS = 2;

    private final String said;
    private final double[] column;

    /** The effort if the last sounds, none to two of them, are the next word's. */
    private final double[] tail = new double[EDGE_SOUNDS + 1];

    private int heard;

    Alignment(String said) {
        this.said = said;
        this.column = new double[said.length() + 1];
        begin();
    }

    void begin() {
        heard = 0;
        column[0] = 0;
        for (int i = 1; i < column.length; i++) {
            column[i] = column[i - 1] + SoundDistance.alone(said.charAt(i - 1));
        }
        Arrays.fill(tail, Double.MAX_VALUE);
        tail[0] = column[said.length()];
    }

    void hear(char sound) {
        heard++;
        double alone = SoundDistance.alone(sound);
        double diagonal = column[0];
        column[0] += heard <= EDGE_SOUNDS ? EDGE * alone : alone;
        for (int i = 1; i < column.length; i++) {
            double taken = diagonal + SoundDistance.of(said.charAt(i - 1), sound);
            double left = column[i - 1] + SoundDistance.alone(said.charAt(i - 1));
            diagonal = column[i];
            column[i] = Math.min(taken, Math.min(left, column[i] + alone));
        }
        for (int i = EDGE_SOUNDS; i > 0; i--) {
            tail[i] = tail[i - 1] == Double.MAX_VALUE ? Double.MAX_VALUE : tail[i - 1] + EDGE * alone;
        }
        tail[0] = column[said.length()];
    }

    int heard() {
        return heard;
    }

    /** By sound of the longer of both. */
    double effort() {
        double effort = tail[0];
        for (double cut : tail) {
            effort = Math.min(effort, cut);
        }
        return effort / Math.max(said.length(), heard);
    }
}
