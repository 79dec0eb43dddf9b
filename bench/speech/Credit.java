/** What a point counts in a sum: the engine's own threshold and blur. */
class Credit {

    private static final double COVERED = 0.63;
    private static final double BLUR = 0.045;

    private Credit() {}

    static double of(double strength) {
        return 1 / (1 + Math.exp((COVERED - (1 - Math.sqrt(1 - strength))) / BLUR));
    }
}
