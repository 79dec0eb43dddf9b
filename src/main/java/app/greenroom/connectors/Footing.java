package app.greenroom.connectors;

import app.greenroom.assessment.Assessment;
import app.greenroom.assessment.CriterionFinding;
import app.greenroom.assessment.Evidence;
import app.greenroom.assessment.Plain;
import app.greenroom.assessment.PointFinding;
import app.greenroom.assessment.StarFinding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What the embedded engine found worth quoting, for whatever finding: the ground that a chat model's quotes have to share. */
record Footing(List<Set<String>> passages) {

    private static final double SHARE = 0.5;

    static Footing of(Assessment base) {
        Stream<Evidence> points = base.points().stream().map(PointFinding::evidence);
        Stream<Evidence> criteria =
                base.criteria().stream().map(CriterionFinding::evidence).flatMap(List::stream);
        Stream<Evidence> star = base.star() == null
                ? Stream.empty()
                : base.star().parts().stream().map(StarFinding.Part::evidence);
        return new Footing(Stream.of(points, criteria, star)
                .flatMap(evidence -> evidence)
                .filter(Objects::nonNull)
                .map(evidence -> words(evidence.quote()))
                .toList());
    }

    /** At least half of its words stand in one of the passages. */
    boolean holds(Evidence quote) {
        Set<String> words = words(quote.quote());
        return passages.stream().anyMatch(passage -> {
            Set<String> shared = new HashSet<>(words);
            shared.retainAll(passage);
            return shared.size() >= SHARE * words.size();
        });
    }

    private static Set<String> words(String quote) {
        Set<String> words = new HashSet<>();
        Arrays.stream(quote.split("\\s+"))
                .map(Plain::word)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }
}
