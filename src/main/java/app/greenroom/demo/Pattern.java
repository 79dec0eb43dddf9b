package app.greenroom.demo;

/** How somebody works. */
enum Pattern {
    STEADY(50),
    BURSTS(60),
    FADING(80),
    GATHERING(55),
    SILENT(70),
    NEW(Integer.MAX_VALUE);

    private final int ownPracticeEvery;

    Pattern(int ownPracticeEvery) {
        this.ownPracticeEvery = ownPracticeEvery;
    }

    /** Days between questions they choose for themselves. */
    int ownPracticeEvery() {
        return ownPracticeEvery;
    }

    /** How many questions they answer of an assignment that has closed since; {@code before} counts earlier ones. */
    int ofClosed(int before, int questions) {
        return switch (this) {
            case STEADY, GATHERING, SILENT -> questions;
            case BURSTS -> before == 1 ? questions / 2 : questions;
            case FADING -> Math.max(0, questions - 2 * before);
            case NEW -> 0;
        };
    }

    /** How many questions of an assignment that is still open they have answered by now. */
    int ofOpen(int questions) {
        return switch (this) {
            case STEADY -> questions / 2;
            case BURSTS -> 2;
            case GATHERING -> questions - 1;
            case FADING, SILENT, NEW -> 0;
        };
    }
}
