/** What a point counts in a sum: the engine's own threshold and blur. */
class Credit {

    private static final double COVERED = 0.63;
    private static final double BLUR = 0.045;

    private Credit() {}

    static double of(double near) {
        return 1 / (1 + Math.exp((COVERED - near) / BLUR));
    }
}
