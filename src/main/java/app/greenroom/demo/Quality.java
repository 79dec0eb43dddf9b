package app.greenroom.demo;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;

/** How good an answer is, and the level of what a coach says about it. */
enum Quality {
    @JsonAlias("low")
    WEAK,
    @JsonAlias("mid")
    FAIR,
    @JsonAlias("high")
    STRONG;

    /** @param score 1 to 5 */
    static Quality of(double score) {
        return score < 2.6 ? WEAK : score <= 3.6 ? FAIR : STRONG;
    }

    /** A score that an answer of this quality would get. */
    double score() {
        return switch (this) {
            case WEAK -> 2.1;
            case FAIR -> 3.1;
            case STRONG -> 4.2;
        };
    }

    /** What serves in its place, the nearest first. */
    List<Quality> nearest() {
        return switch (this) {
            case WEAK -> List.of(WEAK, FAIR, STRONG);
            case FAIR -> List.of(FAIR, WEAK, STRONG);
            case STRONG -> List.of(STRONG, FAIR, WEAK);
        };
    }
}
