package app.greenroom.interviews;

import app.greenroom.questions.CategoryId;
import app.greenroom.questions.CategoryRow;
import app.greenroom.questions.CategoryService;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Adds up by category how much of the points was said. */
@Component
class CategoryShares {

    private final QuestionService questions;
    private final CategoryService categories;

    CategoryShares(QuestionService questions, CategoryService categories) {
        this.questions = questions;
        this.categories = categories;
    }

    /** The categories that something is known of, by their place. */
    List<CategoryShare> of(Interview interview, List<Interview> earlier) {
        Map<QuestionId, QuestionDetails> asked = questions.details(Stream.concat(Stream.of(interview), earlier.stream())
                .flatMap(one -> one.turns().stream())
                .map(Turn::question)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<CategoryId, Double> now = means(Stream.of(interview), asked);
        Map<CategoryId, Double> before = means(earlier.stream(), asked);
        Set<CategoryId> known = new HashSet<>(now.keySet());
        known.addAll(before.keySet());
        return categories.all().stream()
                .filter(row -> known.contains(row.id()))
                .map((CategoryRow row) -> new CategoryShare(row, now.get(row.id()), before.get(row.id())))
                .toList();
    }

    private static Map<CategoryId, Double> means(Stream<Interview> of, Map<QuestionId, QuestionDetails> asked) {
        Map<CategoryId, List<Double>> all = new HashMap<>();
        of.flatMap(interview -> QuestionShare.of(
                        interview.turns().stream().map(Turn::row).toList())
                        .stream())
                .filter(share -> share.share() != null && asked.containsKey(share.question()))
                .forEach(share -> all.computeIfAbsent(
                                asked.get(share.question()).category().id(), category -> new ArrayList<>())
                        .add(share.share()));
        return all.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElse(0)));
    }
}
