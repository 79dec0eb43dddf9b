package app.greenroom.questions;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.data.jpa.domain.Specification;

/** Turns a filter into a query on the questions that are in the bank. */
final class BankSearch {

    private static final char ESCAPE = '!';
    private static final int MOST_WORDS = 8;

    private BankSearch() {}

    static Specification<Question> of(QuestionFilter filter, boolean guidesOnly) {
        return (question, query, criteria) -> {
            List<Predicate> all = new ArrayList<>();
            all.add(question.get("retiredAt").isNull());
            if (guidesOnly) {
                all.add(question.get("guide").get("value").isNotNull());
            }
            if (filter.ownOnly()) {
                all.add(question.get("guide").get("value").isNull());
            }
            if (filter.category() != null) {
                all.add(criteria.equal(question.get("category"), filter.category()));
            }
            if (filter.difficulty() != null) {
                all.add(criteria.equal(question.get("difficulty"), filter.difficulty()));
            }
            if (filter.company() != null) {
                all.add(criteria.equal(question.get("company"), filter.company()));
            }
            if (filter.guide() != null) {
                all.add(criteria.equal(question.get("guide"), filter.guide()));
            }
            words(filter.text()).forEach(word -> all.add(mentions(question, criteria, word)));
            return criteria.and(all);
        };
    }

    private static List<String> words(String text) {
        return text.toLowerCase(Locale.ROOT)
                .strip()
                .lines()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private static Predicate mentions(Root<Question> question, CriteriaBuilder criteria, String word) {
        String pattern = "%" + word.replaceAll("([%_!])", ESCAPE + "$1") + "%";
        return criteria.or(
                criteria.like(criteria.lower(question.get("prompt")), pattern, ESCAPE),
                criteria.like(criteria.lower(question.get("company")), pattern, ESCAPE));
    }
}
