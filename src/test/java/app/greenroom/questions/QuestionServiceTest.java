package app.greenroom.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.people.SignedIn;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import app.greenroom.testing.Questions;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;

@StudioTest
class QuestionServiceTest {

    @Autowired
    private Studio studio;

    @Autowired
    private Questions make;

    @Autowired
    private QuestionService questions;

    @Autowired
    private CategoryService categories;

    @Test
    void theSixCategoriesAreThereInOrderWithTheirColours() {
        assertThat(studio.get(studio.candidate(), categories::active))
                .extracting(CategoryRow::key, CategoryRow::colour, CategoryRow::position)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple("culture-fit", 1, 1),
                        org.assertj.core.groups.Tuple.tuple("behavioural", 2, 2),
                        org.assertj.core.groups.Tuple.tuple("product-sense", 3, 3),
                        org.assertj.core.groups.Tuple.tuple("data-analysis", 4, 4),
                        org.assertj.core.groups.Tuple.tuple("technical", 5, 5),
                        org.assertj.core.groups.Tuple.tuple("business-case", 6, 6));
    }

    @Test
    void aCoachsQuestionIsKeptWithAllThatWasWritten() {
        SignedIn coach = studio.coach();
        QuestionId id = make.own(coach, "Which of your habits slows a team down?");

        QuestionDetails kept = studio.get(studio.coach(), () -> questions.details(id));

        assertThat(kept.prompt()).isEqualTo("Which of your habits slows a team down?");
        assertThat(kept.category().key()).isEqualTo("culture-fit");
        assertThat(kept.answerTime()).isEqualTo(Duration.ofMinutes(2));
        assertThat(kept.points()).containsExactly("Names the choice", "Says what it cost");
        assertThat(kept.followUps()).containsExactly("What would you do now?");
        assertThat(kept.guide()).isNull();
    }

    @Test
    void aCandidateDoesNotSeeACoachsQuestionThatWasNotGivenToThem() {
        SignedIn coach = studio.coach();
        SignedIn candidate = studio.candidateOf(coach);
        QuestionId id = make.own(coach, "Hidden until it is assigned");

        assertThatThrownBy(() -> studio.get(candidate, () -> questions.details(id)))
                .isInstanceOf(NotFoundException.class);
        assertThat(studio.get(candidate, () -> questions.details(List.of(id)))).isEmpty();
        assertThat(studio.get(candidate, () -> search("Hidden until it is assigned")))
                .isEmpty();
    }

    @Test
    void candidatesWriteNoQuestions() {
        QuestionDraft draft = make.draft("Mine?");
        assertThatThrownBy(() -> studio.get(studio.candidate(), () -> questions.create(draft)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void theBankFindsEveryWordInAnyCaseAndTakesSignsLiterally() {
        SignedIn coach = studio.coach();
        QuestionId id = make.own(coach, "Why did the zebra metric fall 100% in one_week?");

        assertThat(studio.get(coach, () -> search("METRIC zebra"))).containsExactly(id);
        assertThat(studio.get(coach, () -> search("zebra 100%"))).containsExactly(id);
        assertThat(studio.get(coach, () -> search("zebra one%week"))).isEmpty();
        assertThat(studio.get(coach, () -> search("zebra giraffe"))).isEmpty();
    }

    @Test
    void theBankIsFilteredAndReadInParts() {
        SignedIn coach = studio.coach();
        for (int i = 0; i < 5; i++) {
            make.own(coach, "Okapi question " + i);
        }
        CategoryId other = studio.get(coach, categories::active).get(1).id();
        var okapis = new QuestionFilter("okapi", null, Difficulty.CORE, null, null, true);
        var none = new QuestionFilter("okapi", other, null, null, null, false);

        assertThat(studio.get(coach, () -> questions.count(okapis))).isEqualTo(5);
        assertThat(studio.get(coach, () -> questions.count(none))).isZero();
        List<QuestionDetails> first = studio.get(coach, () -> questions.search(okapis, 0, 3));
        List<QuestionDetails> rest = studio.get(coach, () -> questions.search(okapis, 3, 3));
        assertThat(first).hasSize(3);
        assertThat(rest).hasSize(2).doesNotContainAnyElementsOf(first);
    }

    @Test
    void aQuestionOutOfBoundsIsRefused() {
        SignedIn coach = studio.coach();
        QuestionDraft draft = make.draft("Long");
        var endless =
                new QuestionDraft("Long", draft.category(), Difficulty.CORE, Duration.ofHours(1), List.of(), List.of());
        var empty =
                new QuestionDraft(" ", draft.category(), Difficulty.CORE, Duration.ofMinutes(2), List.of(), List.of());

        assertThatThrownBy(() -> studio.get(coach, () -> questions.create(endless)))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("15 minutes");
        assertThatThrownBy(() -> studio.get(coach, () -> questions.create(empty)))
                .isInstanceOf(ConstraintViolationException.class);
    }

    private List<QuestionId> search(String text) {
        return questions.search(new QuestionFilter(text, null, null, null, null, false), 0, 50).stream()
                .map(QuestionDetails::id)
                .toList();
    }
}
