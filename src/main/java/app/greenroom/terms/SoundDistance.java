package app.greenroom.terms;

import java.util.Map;

/**
 * How much effort it is to mistake one run of sounds for another: 0 for the same, about 1 for each sound that is quite
 * another. Vowels are easily mistaken for each other, and so are sounds made at one place of the mouth.
 */
class SoundDistance {

    private static final int SOUNDS = 128;
    private static final double OTHER = 0.95;
    private static final double VOWEL_FOR_CONSONANT = 1.1;

    /** By vowel: how far down and how far back the tongue is, from 0 to 1. */
    private static final Map<Character, double[]> VOWELS = Map.ofEntries(
            Map.entry('i', new double[] {0, 0}),
            Map.entry('I', new double[] {0.2, 0.2}),
            Map.entry('e', new double[] {0.35, 0.1}),
            Map.entry('E', new double[] {0.5, 0.25}),
            Map.entry('a', new double[] {0.85, 0.3}),
            Map.entry('A', new double[] {1, 0.7}),
            Map.entry('c', new double[] {0.8, 0.9}),
            Map.entry('O', new double[] {0.5, 1}),
            Map.entry('U', new double[] {0.25, 0.8}),
            Map.entry('u', new double[] {0, 1}),
            Map.entry('V', new double[] {0.55, 0.55}),
            Map.entry('R', new double[] {0.5, 0.65}),
            Map.entry('Y', new double[] {0.7, 0.35}),
            Map.entry('W', new double[] {0.75, 0.7}),
            Map.entry('X', new double[] {0.5, 0.7}));

    private static final double VOWEL_WEIGHT = 0.6;
    private static final double VOWEL_LEAST = 0.1;
    private static final String GLIDING = "YWX";
    private static final double GLIDE = 0.15;

    /** Pairs of consonants, and what it costs to take one for the other. */
    private static final String NEAR =
            "pb:25 td:25 kg:25 fv:25 sz:15 TD:25 SZ:25 CJ:25 mn:35 nN:25 mN:45 lr:55 wl:55 wr:55 "
                    + "sS:40 zZ:45 CS:35 JZ:30 Ct:45 Jd:45 Tf:35 Ts:45 Tt:45 Dd:30 Dz:45 Dv:45 Dl:60 Dn:60 vb:40 fp:50 wv:50 wb:60 "
                    + "tk:55 pt:55 pk:55 bd:55 dg:55 bg:60 dn:60 tn:70 bm:60 pm:70 gN:50 kN:65 ts:60 dz:60 hf:65 hT:70 hs:75 hk:70 "
                    + "jJ:50 jZ:60 dr:60 tr:75 dl:60 tS:60 kh:70 kC:65 vm:65 fs:60 zJ:60 sC:60 nl:65 ds:70 tz:70 pf:50 wm:70";

    private static final double[][] COST = costs();
    private static final double[] ALONE = alone();

    private SoundDistance() {}

    static double of(char one, char other) {
        return COST[one][other];
    }

    /** What it costs that a sound is there and nothing in its place. */
    static double alone(char sound) {
        return ALONE[sound];
    }

    private static double[][] costs() {
        double[][] costs = new double[SOUNDS][SOUNDS];
        for (char one = 0; one < SOUNDS; one++) {
            for (char other = 0; other < SOUNDS; other++) {
                costs[one][other] = one == other ? 0 : cost(one, other);
            }
        }
        for (String pair : NEAR.split(" ")) {
            double cost = Integer.parseInt(pair.substring(3)) / 100.0;
            costs[pair.charAt(0)][pair.charAt(1)] = cost;
            costs[pair.charAt(1)][pair.charAt(0)] = cost;
        }
        return costs;
    }

    private static double cost(char one, char other) {
        double[] here = VOWELS.get(one);
        double[] there = VOWELS.get(other);
        if (here == null || there == null) {
            boolean r = one == 'R' && other == 'r' || one == 'r' && other == 'R';
            return here == there ? OTHER : r ? 0.2 : VOWEL_FOR_CONSONANT;
        }
        boolean glide = GLIDING.indexOf(one) >= 0 != GLIDING.indexOf(other) >= 0;
        return VOWEL_LEAST + (glide ? GLIDE : 0) + VOWEL_WEIGHT * Math.hypot(here[0] - there[0], here[1] - there[1]);
    }

    private static double[] alone() {
        double[] costs = new double[SOUNDS];
        for (char sound = 0; sound < SOUNDS; sound++) {
            costs[sound] = VOWELS.containsKey(sound) ? 0.5 : 0.75;
        }
        costs['V'] = 0.35;
        costs['I'] = 0.4;
        for (char light : "hjwtdr".toCharArray()) {
            costs[light] = 0.5;
        }
        return costs;
    }
}
