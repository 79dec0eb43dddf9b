package app.greenroom.reviews;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A review as it is being written. A page makes the next one with each keystroke or click and saves it whole.
 *
 * @param levels by a criterion's key: 1 to 5, or {@link #NOT_ENOUGH_EVIDENCE}; not yet decided ones are absent
 * @param heard points of the question the coach has heard
 */
public record ReviewDraft(Map<String, Integer> levels, Set<String> heard, String overall, List<CommentRow> comments) {

    public static final int NOT_ENOUGH_EVIDENCE = 0;
    public static final ReviewDraft EMPTY = new ReviewDraft(Map.of(), Set.of(), "", List.of());

    public ReviewDraft {
        levels = Map.copyOf(levels);
        heard = Set.copyOf(heard);
        comments = List.copyOf(comments);
    }

    public boolean isBlank() {
        return equals(EMPTY);
    }

    /** @param level 1 to 5, or {@link #NOT_ENOUGH_EVIDENCE} */
    public ReviewDraft withLevel(String criterion, int level) {
        Map<String, Integer> next = new HashMap<>(levels);
        next.put(criterion, level);
        return new ReviewDraft(next, heard, overall, comments);
    }

    public ReviewDraft withHeard(String point, boolean yes) {
        Set<String> next = new LinkedHashSet<>(heard);
        if (yes) {
            next.add(point);
        } else {
            next.remove(point);
        }
        return new ReviewDraft(levels, next, overall, comments);
    }

    public ReviewDraft withOverall(String words) {
        return new ReviewDraft(levels, heard, words, comments);
    }

    /** Adds the comment, or replaces the one with its id. */
    public ReviewDraft withComment(CommentRow comment) {
        return new ReviewDraft(
                levels,
                heard,
                overall,
                Stream.concat(others(comment.id()), Stream.of(comment)).toList());
    }

    public ReviewDraft withoutComment(UUID id) {
        return new ReviewDraft(levels, heard, overall, others(id).toList());
    }

    private Stream<CommentRow> others(UUID id) {
        return comments.stream().filter(comment -> !comment.id().equals(id));
    }
}
