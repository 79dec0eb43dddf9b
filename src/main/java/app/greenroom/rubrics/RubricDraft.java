package app.greenroom.rubrics;

import app.greenroom.shared.NewId;
import app.greenroom.shared.RuleException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the next version of a rubric is to say. A criterion with an empty key is new and gets one. */
public record RubricDraft(List<Criterion> criteria) {

    private static final int MOST = 6;

    /** The criteria as they will be kept, or a {@link RuleException} that names the first thing amiss. */
    List<Criterion> checked() {
        if (criteria.isEmpty() || criteria.size() > MOST) {
            throw new RuleException("A rubric has between one and six criteria.");
        }
        Set<String> names = new HashSet<>();
        Set<String> keys = new HashSet<>();
        return criteria.stream()
                .map(RubricDraft::checked)
                .peek(criterion -> {
                    if (!names.add(criterion.name().toLowerCase(Locale.ROOT)) || !keys.add(criterion.key())) {
                        throw new RuleException("Two criteria are called “" + criterion.name() + "”.");
                    }
                })
                .toList();
    }

    private static Criterion checked(Criterion criterion) {
        String name = text(criterion.name(), 60, "Each criterion needs a name of at most 60 characters.");
        if (criterion.weight() < 1 || criterion.weight() > 10) {
            throw new RuleException("The weight of “" + name + "” must be between 1 and 10.");
        }
        if (criterion.anchors().size() != Criterion.LEVELS) {
            throw new RuleException("“" + name + "” needs a sentence for each of the five levels.");
        }
        List<String> anchors = criterion.anchors().stream()
                .map(anchor ->
                        text(anchor, 300, "Each level of “" + name + "” needs a sentence of at most 300 characters."))
                .toList();
        String key = criterion.key().isBlank() || criterion.key().length() > 60
                ? NewId.next().toString()
                : criterion.key();
        return new Criterion(key, name, criterion.weight(), anchors);
    }

    private static String text(String text, int longest, String complaint) {
        String clean = text.replace("\0", "").strip();
        if (clean.isEmpty() || clean.length() > longest) {
            throw new RuleException(complaint);
        }
        return clean;
    }
}
