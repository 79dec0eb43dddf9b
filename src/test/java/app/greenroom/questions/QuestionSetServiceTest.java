package app.greenroom.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.people.SignedIn;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import app.greenroom.testing.Questions;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;

@StudioTest
class QuestionSetServiceTest {

    @Autowired
    private Studio studio;

    @Autowired
    private Questions make;

    @Autowired
    private QuestionSetService sets;

    private SignedIn coach;
    private QuestionId first;
    private QuestionId second;
    private QuestionId third;

    @BeforeEach
    void threeQuestions() {
        coach = studio.coach();
        first = make.own(coach, "First");
        second = make.own(coach, "Second");
        third = make.own(coach, "Third");
    }

    @Test
    void aSetKeepsItsOrderAndAddsUpItsTime() {
        QuestionSetId id = create("Warm-up", third, first, second);

        QuestionSetDetails kept = studio.get(coach, () -> sets.details(id));

        assertThat(prompts(kept)).containsExactly("Third", "First", "Second");
        assertThat(kept.totalTime()).isEqualTo(Duration.ofMinutes(6));
        assertThat(kept.owner()).isEqualTo(coach.id());
    }

    @Test
    void anotherCoachReordersAndTheListShowsIt() {
        QuestionSetId id = create("Shared", first, second, third);
        SignedIn other = studio.coach();

        QuestionSetDetails changed =
                studio.get(other, () -> sets.change(id, version(id), draft("Shared", third, second)));

        assertThat(prompts(changed)).containsExactly("Third", "Second");
        assertThat(changed.changedBy()).isEqualTo(other.id());
        assertThat(studio.get(coach, sets::sets))
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> assertThat(row.questions()).isEqualTo(2));
    }

    @Test
    void whoeverIsSecondIsToldAndOverwritesNothing() {
        QuestionSetId id = create("Contested", first);
        long read = studio.get(coach, () -> version(id));
        studio.get(coach, () -> sets.change(id, read, draft("Contested", first, second)));

        assertThatThrownBy(() -> studio.get(coach, () -> sets.change(id, read, draft("Contested", third))))
                .isInstanceOf(SetChangedException.class);
        assertThat(prompts(studio.get(coach, () -> sets.details(id)))).containsExactly("First", "Second");
    }

    @Test
    void everyChangeOfOrderIsANewVersion() {
        QuestionSetId id = create("Order", first, second);
        long before = studio.get(coach, () -> version(id));

        QuestionSetDetails changed = studio.get(coach, () -> sets.change(id, before, draft("Order", second, first)));

        assertThat(changed.version()).isGreaterThan(before);
        assertThat(changed.version()).isEqualTo(studio.get(coach, () -> version(id)));
    }

    @Test
    void aCopyIsItsOwn() {
        QuestionSetId id = create("Original", first, second);
        SignedIn other = studio.coach();

        QuestionSetId copy = studio.get(other, () -> sets.duplicate(id));

        QuestionSetDetails details = studio.get(other, () -> sets.details(copy));
        assertThat(details.name()).isEqualTo("Original (copy)");
        assertThat(details.owner()).isEqualTo(other.id());
        assertThat(prompts(details)).containsExactly("First", "Second");
    }

    @Test
    void anArchivedSetLeavesTheListAndCanComeBack() {
        QuestionSetId id = create("Old", first);

        studio.as(coach, () -> sets.archive(id));
        assertThat(studio.get(coach, sets::sets)).extracting(QuestionSetRow::id).doesNotContain(id);
        assertThat(studio.get(coach, () -> sets.details(id)).archived()).isTrue();

        studio.as(coach, () -> sets.restore(id));
        assertThat(studio.get(coach, sets::sets)).extracting(QuestionSetRow::id).contains(id);
    }

    @Test
    void badDraftsAreRefused() {
        QuestionSetId id = create("Good", first);

        assertThatThrownBy(() -> create("Twice", first, first)).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> create("Unknown", QuestionId.next())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> create(" ", first)).hasMessageContaining("give the set a name");
        assertThatThrownBy(() -> studio.get(coach, () -> sets.details(QuestionSetId.next())))
                .isInstanceOf(NotFoundException.class);
        assertThat(prompts(studio.get(coach, () -> sets.details(id)))).containsExactly("First");
    }

    @Test
    void candidatesSeeNoSets() {
        QuestionSetId id = create("Coaches only", first);
        SignedIn candidate = studio.candidateOf(coach);

        assertThatThrownBy(() -> studio.get(candidate, sets::sets)).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> studio.get(candidate, () -> sets.details(id)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    private QuestionSetId create(String name, QuestionId... questions) {
        return studio.get(coach, () -> sets.create(draft(name, questions)));
    }

    private static QuestionSetDraft draft(String name, QuestionId... questions) {
        return new QuestionSetDraft(name, "", List.of(questions));
    }

    private long version(QuestionSetId id) {
        return sets.details(id).version();
    }

    private static List<String> prompts(QuestionSetDetails set) {
        return set.questions().stream().map(QuestionDetails::prompt).toList();
    }
}
