package app.greenroom.testing;

import app.greenroom.assignments.AssignmentDraft;
import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.people.CohortId;
import app.greenroom.people.PersonId;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.CategoryService;
import app.greenroom.questions.Difficulty;
import app.greenroom.questions.QuestionDraft;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.questions.QuestionSetDraft;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetService;
import app.greenroom.shared.StudioClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes question sets and assignments for a test, and takes a candidate through them. */
@TestComponent
public class Assigning {

    public static final Duration WEEK = Duration.ofDays(7);

    private final Studio studio;
    private final CategoryService categories;
    private final QuestionService questions;
    private final QuestionSetService sets;
    private final AssignmentService assignments;
    private final TransactionTemplate transaction;
    private final StudioClock clock;

    Assigning(
            Studio studio,
            CategoryService categories,
            QuestionService questions,
            QuestionSetService sets,
            AssignmentService assignments,
            TransactionTemplate transaction,
            StudioClock clock) {
        this.studio = studio;
        this.categories = categories;
        this.questions = questions;
        this.sets = sets;
        this.assignments = assignments;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A set of the coach's own questions with these words. */
    public QuestionSetId set(SignedIn coach, String name, String... prompts) {
        return studio.get(coach, () -> {
            List<QuestionId> made = Stream.of(prompts).map(this::question).toList();
            return sets.create(new QuestionSetDraft(name, "", made));
        });
    }

    private QuestionId question(String prompt) {
        return questions.create(new QuestionDraft(
                prompt,
                categories.active().getFirst().id(),
                Difficulty.CORE,
                Duration.ofMinutes(2),
                List.of("A number"),
                List.of()));
    }

    public AssignmentId assign(SignedIn coach, QuestionSetId set, SignedIn... candidates) {
        return assign(coach, draft(set, clock.instant().plus(WEEK), null, candidates));
    }

    public AssignmentId assign(SignedIn coach, AssignmentDraft draft) {
        return studio.get(coach, () -> assignments.assign(draft));
    }

    public static AssignmentDraft draft(
            QuestionSetId set, Instant due, @Nullable CohortId cohort, SignedIn... candidates) {
        return draft(set, due, cohort, FeedbackRelease.AT_ONCE, candidates);
    }

    public static AssignmentDraft draft(
            QuestionSetId set,
            Instant due,
            @Nullable CohortId cohort,
            FeedbackRelease release,
            SignedIn... candidates) {
        Set<PersonId> people = Stream.of(candidates).map(SignedIn::id).collect(java.util.stream.Collectors.toSet());
        return new AssignmentDraft(
                set, "First round", people, cohort, due, 3, Duration.ofSeconds(30), null, release, "Take your time.");
    }

    public QuestionId question(SignedIn asker, AssignmentId assignment, int place) {
        return studio.get(
                asker, () -> assignments.details(assignment).questions().get(place));
    }

    public void start(SignedIn candidate, AssignmentId assignment) {
        inTransaction(candidate, () -> assignments.started(assignment, candidate.id()));
    }

    public void answer(SignedIn candidate, AssignmentId assignment, int place) {
        QuestionId question = question(candidate, assignment, place);
        inTransaction(candidate, () -> assignments.answered(assignment, candidate.id(), question));
    }

    public void review(SignedIn coach, SignedIn candidate, AssignmentId assignment, int place) {
        QuestionId question = question(coach, assignment, place);
        inTransaction(coach, () -> assignments.reviewed(assignment, candidate.id(), question));
    }

    /** As another service would: steps of an assignment are part of a larger deed. */
    public void inTransaction(SignedIn person, Runnable work) {
        studio.as(person, () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
