package app.greenroom.assignments;

import app.greenroom.people.Access;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import org.springframework.stereotype.Component;

/** Finds what is asked for, or refuses as if it were not there. */
@Component
class AssignmentFinder {

    private final AssignmentRepository assignments;
    private final AssignedPersonRepository people;
    private final AssignedQuestionRepository asked;
    private final CurrentPerson current;
    private final Access access;

    AssignmentFinder(
            AssignmentRepository assignments,
            AssignedPersonRepository people,
            AssignedQuestionRepository asked,
            CurrentPerson current,
            Access access) {
        this.assignments = assignments;
        this.people = people;
        this.asked = asked;
        this.current = current;
        this.access = access;
    }

    Assignment require(AssignmentId id) {
        return assignments.findById(id).orElseThrow(() -> refused(id));
    }

    /** For its coach, the coaches of its candidates, its candidates, and administrators. */
    Assignment visible(AssignmentId id) {
        Assignment assignment = require(id);
        SignedIn me = current.require();
        boolean mine = assignment.coach().equals(me.id());
        if (!mine && people.findByAssignment(id).stream().noneMatch(given -> access.maySee(given.candidate()))) {
            throw refused(id);
        }
        return assignment;
    }

    /** For the coach who assigned it, who alone may change it. */
    Assignment own(AssignmentId id) {
        Assignment assignment = require(id);
        if (!assignment.coach().equals(current.id())) {
            throw refused(id);
        }
        return assignment;
    }

    AssignedPerson person(AssignmentId id, PersonId candidate) {
        return people.findByAssignmentAndCandidate(id, candidate).orElseThrow(() -> refused(id));
    }

    AssignedQuestion question(AssignmentId id, PersonId candidate, QuestionId question) {
        return asked.findByAssignmentAndCandidateAndQuestion(id, candidate, question)
                .orElseThrow(() -> refused(id));
    }

    private RuntimeException refused(AssignmentId id) {
        return access.refused("assignment " + id);
    }
}
