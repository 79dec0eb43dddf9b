package app.greenroom.connectors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a chat model says of a criterion, before anything of it is believed. */
record CriterionAnswer(@Nullable Integer level, double confidence, String reason, List<String> quotes) {

    /** The same with a lower level. */
    CriterionAnswer atMost(int most) {
        return level == null || level <= most ? this : new CriterionAnswer(most, confidence, reason, quotes);
    }
}
