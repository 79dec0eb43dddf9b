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
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetService;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows what interviews can be about, and which questions that means. All of it as the signed-in person may see it. */
@Component
class Subjects {

    /** More than fit into half an hour. */
    private static final int MOST = 30;

    private static final int BANK = 2000;

    private final QuestionService questions;
    private final QuestionSetService sets;
    private final CategoryService categories;
    private final GuideService guides;
    private final AssignmentService assignments;
    private final InterviewRepository interviews;

    Subjects(
            QuestionService questions,
            QuestionSetService sets,
            CategoryService categories,
            GuideService guides,
            AssignmentService assignments,
            InterviewRepository interviews) {
        this.questions = questions;
        this.sets = sets;
        this.categories = categories;
        this.guides = guides;
        this.assignments = assignments;
        this.interviews = interviews;
    }

    List<Subject> of(PersonId candidate) {
        List<Subject> all = new ArrayList<>(List.of(Subject.SURPRISE));
        List<AssignmentDetails> given = given(candidate);
        given.forEach(one -> all.add(Subject.assignment(one.id(), "Assignment: " + one.title())));
        newestOfSets(given).forEach((set, one) -> all.add(Subject.set(set, "Set: " + one.title())));
        everybodys().forEach(all::add);
        return all;
    }

    /** What the signed-in coach may give to others. */
    List<Subject> forCoaches() {
        List<Subject> all = new ArrayList<>();
        sets.sets().stream()
                .filter(set -> set.questions() > 0)
                .forEach(set -> all.add(Subject.set(set.id(), "Set: " + set.name())));
        everybodys().forEach(all::add);
        return all;
    }

    private Stream<Subject> everybodys() {
        return Stream.concat(
                guides.guides().stream().map(guide -> Subject.guide(guide.id(), "Guide: " + guide.title())),
                categories.active().stream().map(row -> Subject.drill(row.id(), "Drill: " + row.name())));
    }

    private List<AssignmentDetails> given(PersonId candidate) {
        return assignments.ofCandidate(candidate).stream()
                .map(CandidateAssignment::assignment)
                .filter(assignment -> !assignment.withdrawn())
                .toList();
    }

    /** A set has the name under which it reached the candidate last: they may not know its own. */
    private static Map<QuestionSetId, AssignmentDetails> newestOfSets(List<AssignmentDetails> given) {
        return given.stream()
                .collect(Collectors.toMap(
                        AssignmentDetails::set,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(AssignmentDetails::createdAt)),
                        LinkedHashMap::new));
    }

    /** What a coach's choice means at this moment, to be copied. */
    List<QuestionId> questionsFor(Subject subject) {
        List<QuestionDetails> meant =
                switch (subject.kind()) {
                    case SET ->
                        sets.details(QuestionSetId.of(subject.reference())).questions();
                    case GUIDE -> questions.ofGuide(GuideId.of(subject.reference()));
                    // what coaches wrote themselves is given to candidates in sets alone
                    case DRILL ->
                        bank(category(subject.reference()).id()).stream()
                                .filter(question -> question.guide() != null)
                                .toList();
                    case SURPRISE, ASSIGNMENT ->
                        throw new RuleException("Please choose a question set, a guide or a drill.");
                };
        if (meant.isEmpty()) {
            throw nothingToAsk();
        }
        return meant.stream().map(QuestionDetails::id).distinct().toList();
    }

    /** What may be asked in an interview that a coach has assigned. */
    QuestionPool pool(InterviewAssignment assignment, PersonId candidate, InterviewId seed) {
        List<QuestionDetails> copied =
                List.copyOf(questions.details(assignment.questions()).values());
        if (copied.isEmpty()) {
            throw nothingToAsk();
        }
        QuestionPool pool = new QuestionPool(assignment.title(), assignment.inOrder(), copied);
        return pool.inOrder() ? pool : shuffled(pool, candidate, seed);
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
                    case SET -> {
                        List<AssignmentDetails> given = given(candidate).stream()
                                .filter(one -> one.set().toString().equals(subject.reference()))
                                .toList();
                        AssignmentDetails newest = newestOfSets(given).values().stream()
                                .findFirst()
                                .orElseThrow(Subjects::notGiven);
                        Set<QuestionId> reached = given.stream()
                                .flatMap(one -> one.questions().stream())
                                .collect(Collectors.toCollection(LinkedHashSet::new));
                        yield new QuestionPool(
                                newest.title(),
                                false,
                                List.copyOf(questions.details(reached).values()));
                    }
                    case ASSIGNMENT -> {
                        AssignmentDetails assignment = assignments.details(AssignmentId.of(subject.reference()));
                        List<QuestionDetails> all = List.copyOf(
                                questions.details(assignment.questions()).values());
                        yield new QuestionPool(assignment.title(), true, all);
                    }
                };
        if (pool.questions().isEmpty()) {
            throw nothingToAsk();
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

    private static RuleException nothingToAsk() {
        return new RuleException("There are no questions for this yet. Please choose something else.");
    }

    private static NotFoundException notGiven() {
        return new NotFoundException("This question set was not given to you.");
    }
}
