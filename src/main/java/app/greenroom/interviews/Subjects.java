package app.greenroom.interviews;

import app.greenroom.assignments.AssignmentDetails;
import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.CandidateAssignment;
import app.greenroom.guides.GuideId;
import app.greenroom.guides.GuideService;
import app.greenroom.people.PersonId;
import app.greenroom.questions.CategoryId;
import app.greenroom.questions.CategoryRow;
import app.greenroom.questions.CategoryService;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionFilter;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows what interviews can be about, and which questions that means. All of it as the signed-in candidate may see it. */
@Component
class Subjects {

    /** More than fit into half an hour. */
    private static final int MOST = 30;

    private static final int BANK = 2000;

    private final QuestionService questions;
    private final CategoryService categories;
    private final GuideService guides;
    private final AssignmentService assignments;
    private final InterviewRepository interviews;

    Subjects(
            QuestionService questions,
            CategoryService categories,
            GuideService guides,
            AssignmentService assignments,
            InterviewRepository interviews) {
        this.questions = questions;
        this.categories = categories;
        this.guides = guides;
        this.assignments = assignments;
        this.interviews = interviews;
    }

    List<Subject> of(PersonId candidate) {
        List<Subject> all = new ArrayList<>(List.of(Subject.SURPRISE));
        assignments.ofCandidate(candidate).stream()
                .map(CandidateAssignment::assignment)
                .filter(assignment -> !assignment.withdrawn())
                .forEach(assignment ->
                        all.add(Subject.assignment(assignment.id(), "Assignment: " + assignment.title())));
        guides.guides().forEach(guide -> all.add(Subject.guide(guide.id(), "Guide: " + guide.title())));
        categories.active().forEach(row -> all.add(Subject.drill(row.id(), "Drill: " + row.name())));
        return all;
    }

    /** What may be asked, by chance where nobody has put it in order: what they were never asked comes first. */
    QuestionPool pool(Subject subject, PersonId candidate, InterviewId seed) {
        QuestionPool pool =
                switch (subject.kind()) {
                    case SURPRISE -> new QuestionPool("A bit of everything", false, bank(null));
                    case DRILL -> {
                        CategoryRow category = category(subject.reference());
                        yield new QuestionPool("Drill: " + category.name(), false, bank(category.id()));
                    }
                    case GUIDE -> {
                        GuideId guide = GuideId.of(subject.reference());
                        yield new QuestionPool(guides.details(guide).title(), false, questions.ofGuide(guide));
                    }
                    case ASSIGNMENT -> {
                        AssignmentDetails assignment = assignments.details(AssignmentId.of(subject.reference()));
                        List<QuestionDetails> all = List.copyOf(
                                questions.details(assignment.questions()).values());
                        yield new QuestionPool(assignment.title(), true, all);
                    }
                };
        if (pool.questions().isEmpty()) {
            throw new RuleException("There are no questions for this yet. Please choose something else.");
        }
        return pool.inOrder() ? pool : shuffled(pool, candidate, seed);
    }

    private QuestionPool shuffled(QuestionPool pool, PersonId candidate, InterviewId seed) {
        List<QuestionDetails> all = new ArrayList<>(pool.questions());
        Collections.shuffle(all, new Random(seed.value().getLeastSignificantBits()));
        Set<QuestionId> known = Set.copyOf(interviews.askedOf(candidate));
        all.sort(Comparator.comparing(question -> known.contains(question.id())));
        return new QuestionPool(pool.title(), false, all.stream().limit(MOST).toList());
    }

    private List<QuestionDetails> bank(@Nullable CategoryId category) {
        return questions.search(new QuestionFilter("", category, null, null, null, false), 0, BANK);
    }

    private CategoryRow category(String reference) {
        CategoryId id = CategoryId.of(reference);
        return categories.active().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("This category is not in use."));
    }
}
