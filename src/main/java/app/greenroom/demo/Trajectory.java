package app.greenroom.demo;

/** How somebody's scores of one category move while they practise, on the scale of 1 to 5. */
record Trajectory(double start, double end, Shape shape) {

    private static final double DIP = 0.8;
    private static final double LATE = 2.0 / 3;

    enum Shape {
        RISING,
        FALLING,
        FLAT,
        DIP,
        LATE
    }

    /** @param progress 0 at the first answer, 1 at the last */
    double at(double progress) {
        return switch (shape) {
            case RISING, FALLING, FLAT -> between(progress);
            case DIP -> between(progress) - DIP * Math.sin(Math.PI * progress);
            case LATE -> progress < LATE ? start : between((progress - LATE) / (1 - LATE));
        };
    }

    private double between(double share) {
        return start + share * (end - start);
    }
}
