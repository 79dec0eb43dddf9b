package app.greenroom.rubrics;

import java.util.List;

/**
 * One thing an answer is judged by.
 *
 * @param key stays the same from version to version
 * @param weight 1 to 10, against the other criteria of its rubric
 * @param anchors five sentences: what is heard at level 1, 2, 3, 4 and 5
 */
public record Criterion(String key, String name, int weight, List<String> anchors) {

    public static final int LEVELS = 5;

    public Criterion {
        anchors = List.copyOf(anchors);
    }

    /** @param level 1 to 5 */
    public String anchor(int level) {
        return anchors.get(level - 1);
    }
}
