package app.greenroom.ear;

/** So much a second, and so much at once. */
class Allowance {

    private final double aSecond;
    private final double atOnce;
    private double left;
    private long filled = System.nanoTime();

    Allowance(double aSecond, double atOnce) {
        this.aSecond = aSecond;
        this.atOnce = atOnce;
        left = atOnce;
    }

    boolean take(double amount) {
        long now = System.nanoTime();
        left = Math.min(atOnce, left + (now - filled) / 1e9 * aSecond);
        filled = now;
        left -= amount;
        return left >= 0;
    }
}
