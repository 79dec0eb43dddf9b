package app.greenroom.rubrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.people.SignedIn;
import app.greenroom.questions.CategoryService;
import app.greenroom.shared.RuleException;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@StudioTest
class RubricServiceTest {

    @Autowired
    private Studio studio;

    @Autowired
    private RubricService rubrics;

    @Autowired
    private CategoryService categories;

    @Test
    void everyCategoryBeginsWithARubricOfItsOwnInWords() {
        List<RubricDetails> current = studio.get(studio.coach(), rubrics::current);

        assertThat(current)
                .extracting(rubric -> rubric.category().key())
                .containsSubsequence(
                        "culture-fit", "behavioural", "product-sense", "data-analysis", "technical", "business-case");
        assertThat(current).allSatisfy(rubric -> {
            assertThat(rubric.criteria()).isNotEmpty();
            rubric.criteria()
                    .forEach(criterion -> assertThat(new HashSet<>(criterion.anchors()))
                            .hasSize(Criterion.LEVELS)
                            .allMatch(anchor -> anchor.endsWith(".")));
        });
    }

    @Test
    void manyAtOnceFindTheSameFirstVersion() throws Exception {
        SignedIn coach = studio.coach();
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService crowd = Executors.newFixedThreadPool(4)) {
            List<Future<List<RubricId>>> found = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                found.add(crowd.submit(() -> {
                    start.await();
                    return studio.get(coach, rubrics::current).stream()
                            .map(RubricDetails::id)
                            .toList();
                }));
            }
            start.countDown();
            List<RubricId> first = found.getFirst().get();
            for (Future<List<RubricId>> other : found) {
                assertThat(other.get()).isEqualTo(first);
            }
        }
    }

    @Test
    void anEditIsANewVersionAndTheOldOneStays() {
        SignedIn coach = studio.coach();
        RubricDetails before = newest(coach, "technical");

        RubricId next = studio.get(coach, () -> rubrics.publish(before.id(), renamed(before, "Depth")));

        RubricDetails after = newest(coach, "technical");
        assertThat(after.id()).isEqualTo(next).isNotEqualTo(before.id());
        assertThat(after.number()).isEqualTo(before.number() + 1);
        assertThat(after.author()).isEqualTo(coach.id());
        assertThat(after.criteria().getFirst().name()).isEqualTo("Depth");
        assertThat(after.criteria().getFirst().key())
                .isEqualTo(before.criteria().getFirst().key());
        assertThat(studio.get(coach, () -> rubrics.rubric(before.id()))).isEqualTo(before);
        assertThat(studio.get(coach, () -> rubrics.history(after.category().id())))
                .startsWith(after, before);
    }

    @Test
    void anUnchangedRubricStaysAsItIs() {
        SignedIn coach = studio.coach();
        RubricDetails before = newest(coach, "culture-fit");

        assertThat(studio.get(coach, () -> rubrics.publish(before.id(), new RubricDraft(before.criteria()))))
                .isEqualTo(before.id());
    }

    @Test
    void twoEditorsDoNotOverwriteEachOther() {
        SignedIn dana = studio.coach();
        SignedIn priya = studio.coach();
        RubricDetails both = newest(dana, "behavioural");
        studio.get(dana, () -> rubrics.publish(both.id(), renamed(both, "The scene")));

        assertThatThrownBy(() -> studio.get(priya, () -> rubrics.publish(both.id(), renamed(both, "Setting"))))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("while you were editing");
        assertThat(newest(priya, "behavioural").criteria().getFirst().name()).isEqualTo("The scene");
    }

    @Test
    void aRubricNeedsNamesWeightsAndASentenceForEachLevel() {
        SignedIn coach = studio.coach();
        RubricDetails rubric = newest(coach, "business-case");
        List<String> anchors = List.of("one", "two", "three", "four", "five");

        assertRefused(coach, rubric, List.of(), "between one and six");
        assertRefused(coach, rubric, List.of(new Criterion("", " ", 1, anchors)), "needs a name");
        assertRefused(coach, rubric, List.of(new Criterion("", "Depth", 11, anchors)), "between 1 and 10");
        assertRefused(coach, rubric, List.of(new Criterion("", "Depth", 1, List.of("one"))), "five levels");
        assertRefused(
                coach,
                rubric,
                List.of(new Criterion("", "Depth", 1, List.of("one", "two", " ", "four", "five"))),
                "Each level of “Depth”");
        assertRefused(
                coach,
                rubric,
                List.of(new Criterion("", "Depth", 1, anchors), new Criterion("", "depth", 2, anchors)),
                "Two criteria");
    }

    @Test
    void candidatesReadRubricsAndDoNotChangeThem() {
        SignedIn coach = studio.coach();
        RubricDetails rubric = newest(coach, "technical");
        SignedIn candidate = studio.candidate();

        assertThat(studio.get(candidate, () -> rubrics.rubric(rubric.id()))).isEqualTo(rubric);
        assertThatThrownBy(() -> studio.get(candidate, () -> rubrics.publish(rubric.id(), renamed(rubric, "Mine"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private RubricDetails newest(SignedIn person, String category) {
        return studio.get(person, rubrics::current).stream()
                .filter(rubric -> rubric.category().key().equals(category))
                .findFirst()
                .orElseThrow();
    }

    private static RubricDraft renamed(RubricDetails rubric, String name) {
        List<Criterion> criteria = new ArrayList<>(rubric.criteria());
        Criterion first = criteria.getFirst();
        criteria.set(0, new Criterion(first.key(), name, first.weight(), first.anchors()));
        return new RubricDraft(criteria);
    }

    private void assertRefused(SignedIn coach, RubricDetails rubric, List<Criterion> criteria, String complaint) {
        assertThatThrownBy(() -> studio.get(coach, () -> rubrics.publish(rubric.id(), new RubricDraft(criteria))))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining(complaint);
    }
}
