package app.greenroom.reviews;

import app.greenroom.rubrics.Criterion;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.shared.RuleException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes what came from a page fit to keep, or says what is wrong with it. */
final class DraftCheck {

    private static final int LONGEST_OVERALL = 8000;
    private static final int LONGEST_COMMENT = 2000;
    private static final int MOST_COMMENTS = 200;

    private DraftCheck() {}

    /** The same draft in the one form in which it is kept: drafts that say the same are equal. */
    static ReviewDraft checked(ReviewDraft draft, RubricDetails rubric) {
        return new ReviewDraft(
                levels(draft.levels(), rubric),
                heard(draft.heard()),
                words(draft.overall(), LONGEST_OVERALL, "Your overall words"),
                comments(draft.comments()));
    }

    private static Map<String, Integer> levels(Map<String, Integer> levels, RubricDetails rubric) {
        Map<String, Integer> known = new LinkedHashMap<>();
        levels.forEach((key, level) -> {
            if (rubric.criterion(key).isEmpty() || level < 0 || level > Criterion.LEVELS) {
                throw new RuleException("This score does not belong to the rubric.");
            }
            known.put(key, level);
        });
        return known;
    }

    private static Set<String> heard(Set<String> points) {
        Set<String> clean = new LinkedHashSet<>();
        points.forEach(point -> clean.add(words(point, 1000, "A point")));
        if (clean.size() > 50) {
            throw new RuleException("There are too many points.");
        }
        return clean;
    }

    private static List<CommentRow> comments(List<CommentRow> comments) {
        Set<UUID> ids = new HashSet<>();
        comments.forEach(comment -> ids.add(comment.id()));
        if (comments.size() > MOST_COMMENTS || ids.size() < comments.size()) {
            throw new RuleException("A review can hold " + MOST_COMMENTS + " comments at most.");
        }
        return comments.stream()
                .map(DraftCheck::comment)
                .sorted(CommentRow.BY_TIME)
                .toList();
    }

    private static CommentRow comment(CommentRow comment) {
        String text = words(comment.text(), LONGEST_COMMENT, "A comment").strip();
        if (text.isEmpty()) {
            throw new RuleException("Please write a few words in the comment.");
        }
        if (!Double.isFinite(comment.atSeconds()) || comment.atSeconds() < 0) {
            throw new RuleException("A comment needs a time in the recording.");
        }
        return new CommentRow(comment.id(), comment.atSeconds(), comment.kind(), text);
    }

    private static String words(String text, int longest, String what) {
        // PostgreSQL keeps every character but this one
        String clean = text.replace("\0", "");
        if (clean.length() > longest) {
            throw new RuleException(what + " can be " + longest + " characters long at most.");
        }
        return clean;
    }
}
