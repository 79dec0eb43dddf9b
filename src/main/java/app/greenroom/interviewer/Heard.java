package app.greenroom.interviewer;

import app.greenroom.assessment.PointFinding;
import java.util.List;

/**
 * What somebody said last, and what is known of it.
 *
 * @param words as they were understood; empty when nothing was
 * @param known false when nobody could listen, so that the words are not known, but something was said
 * @param confidence that the words are right, 0 to 1; 1 for typed ones
 * @param findings on the points of the question, from all that was said to it; empty when nobody can tell
 */
public record Heard(String words, boolean known, double confidence, List<PointFinding> findings) {

    public Heard {
        findings = List.copyOf(findings);
    }

    public static Heard typed(String words, List<PointFinding> findings) {
        return new Heard(words, true, 1, findings);
    }

    /** There is a recording, and nothing here that can write it down. */
    public static Heard unknown() {
        return new Heard("", false, 0, List.of());
    }
}
