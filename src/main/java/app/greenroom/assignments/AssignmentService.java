package app.greenroom.assignments;

import app.greenroom.people.Access;
import app.greenroom.people.Addressees;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.questions.QuestionSetService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Assignments as those they concern see them, and the steps by which a candidate gets on with one. An assignment is
 * there for its coach, for the coaches of its candidates, and for its candidates.
 */
@Service
@Validated
@Transactional
@PreAuthorize("isAuthenticated()")
public class AssignmentService {

    /** The topic on which pages of coaches learn that any assignment changed. */
    public static final String TOPIC = "assignments";

    private final AssignmentRepository assignments;
    private final AssignedQuestionRepository asked;
    private final AssignmentFinder finder;
    private final Handout handout;
    private final Addressees addressees;
    private final QuestionSetService sets;
    private final QuestionService questions;
    private final CurrentPerson current;
    private final Access access;
    private final LiveUpdates updates;
    private final StudioClock clock;

    AssignmentService(
            AssignmentRepository assignments,
            AssignedQuestionRepository asked,
            AssignmentFinder finder,
            Handout handout,
            Addressees addressees,
            QuestionSetService sets,
            QuestionService questions,
            CurrentPerson current,
            Access access,
            LiveUpdates updates,
            StudioClock clock) {
        this.assignments = assignments;
        this.asked = asked;
        this.finder = finder;
        this.handout = handout;
        this.addressees = addressees;
        this.sets = sets;
        this.questions = questions;
        this.current = current;
        this.access = access;
        this.updates = updates;
        this.clock = clock;
    }

    /** The topic on which pages learn that a candidate's assignments changed. */
    public static String topic(PersonId candidate) {
        return TOPIC + ":" + candidate;
    }

    /**
     * Gives a set to the people named and to those of the cohort whom the coach coaches now, and tells them. The
     * questions are copied: later changes of the set change nothing here.
     */
    @PreAuthorize("hasRole('COACH')")
    public AssignmentId assign(@Valid AssignmentDraft draft) {
        Set<PersonId> people = addressees.of(draft.candidates(), draft.cohort());
        List<QuestionId> copied = sets.details(draft.set()).questions().stream()
                .map(QuestionDetails::id)
                .distinct()
                .toList();
        Assignment assignment = assignments.save(new Assignment(draft, current.id(), copied, clock.instant()));
        handout.give(assignment, people);
        return assignment.id();
    }

    @Transactional(readOnly = true)
    public AssignmentDetails details(AssignmentId id) {
        return finder.visible(id).details();
    }

    /** All that was ever given to a candidate, withdrawn assignments too, the nearest due date first. */
    @Transactional(readOnly = true)
    public List<CandidateAssignment> ofCandidate(PersonId candidate) {
        access.requireMaySee(candidate);
        List<Assignment> given = assignments.ofCandidate(candidate);
        if (given.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        Map<AssignmentId, Tally> tallies =
                asked.tallies(given.stream().map(Assignment::id).toList(), List.of(candidate)).stream()
                        .collect(Collectors.toMap(Tally::assignment, Function.identity()));
        return given.stream()
                .map(assignment -> tallies.get(assignment.id()).of(assignment, now))
                .toList();
    }

    /** What a candidate still owes an answer to, the nearest due date first, in the order of each assignment. */
    @Transactional(readOnly = true)
    public List<DueQuestion> due(PersonId candidate) {
        access.requireMaySee(candidate);
        Instant now = clock.instant();
        Map<AssignmentId, List<QuestionId>> open = asked.findByCandidateAndAnsweredAtIsNull(candidate).stream()
                .collect(Collectors.groupingBy(
                        AssignedQuestion::assignment,
                        Collectors.mapping(AssignedQuestion::question, Collectors.toList())));
        return assignments.ofCandidate(candidate).stream()
                .filter(assignment -> !assignment.withdrawn())
                .flatMap(assignment -> assignment.questions().stream()
                        .filter(open.getOrDefault(assignment.id(), List.of())::contains)
                        .map(question -> new DueQuestion(
                                assignment.id(),
                                assignment.title(),
                                question,
                                assignment.due(),
                                assignment.overdue(now))))
                .toList();
    }

    /** The questions of an assignment, in order, with what became of each with this candidate. */
    @Transactional(readOnly = true)
    public List<AssignedQuestionRow> questions(AssignmentId id, PersonId candidate) {
        access.requireMaySee(candidate);
        finder.person(id, candidate);
        return asked.findByAssignmentAndCandidate(id, candidate).stream()
                .sorted(finder.require(id).order())
                .map(AssignedQuestion::row)
                .toList();
    }

    /** The limits under which a candidate answers one question of an assignment; not found unless they were given it. */
    @Transactional(readOnly = true)
    public AssignmentTerms termsFor(AssignmentId id, PersonId candidate, QuestionId question) {
        access.requireMaySee(candidate);
        finder.question(id, candidate, question);
        return finder.require(id).terms(questions.details(question).answerTime(), clock.instant());
    }

    /** The candidate has begun. Part of the transaction that keeps their first take. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void started(AssignmentId id, PersonId candidate) {
        access.requireSelf(candidate);
        finder.person(id, candidate).start(clock.instant());
        publish(candidate);
    }

    /** The candidate has submitted their answer; late when the assignment has closed. The first answer counts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answered(AssignmentId id, PersonId candidate, QuestionId question) {
        access.requireSelf(candidate);
        Instant now = clock.instant();
        finder.person(id, candidate).start(now);
        finder.question(id, candidate, question).answer(now, finder.require(id).closed(now));
        publish(candidate);
    }

    /** A review of the answer was released. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reviewed(AssignmentId id, PersonId candidate, QuestionId question) {
        access.requireCoaches(candidate);
        finder.question(id, candidate, question).review(clock.instant());
        publish(candidate);
    }

    /** The review of the answer went back to being a draft. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopened(AssignmentId id, PersonId candidate, QuestionId question) {
        access.requireCoaches(candidate);
        finder.question(id, candidate, question).reopen();
        publish(candidate);
    }

    private void publish(PersonId candidate) {
        updates.publish(topic(candidate));
        updates.publish(TOPIC);
    }
}
