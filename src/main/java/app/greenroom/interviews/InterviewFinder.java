package app.greenroom.interviews;

import app.greenroom.people.Access;
import app.greenroom.people.CurrentPerson;
import org.springframework.stereotype.Component;

/** Finds interviews for the signed-in person: their own, or one that was sent to them. Nothing else exists. */
@Component
class InterviewFinder {

    private final InterviewRepository interviews;
    private final CurrentPerson current;
    private final Access access;

    InterviewFinder(InterviewRepository interviews, CurrentPerson current, Access access) {
        this.interviews = interviews;
        this.current = current;
        this.access = access;
    }

    Interview visible(InterviewId id) {
        return interviews
                .findById(id)
                .filter(interview -> mine(interview) || interview.sent() && access.maySee(interview.candidate()))
                .orElseThrow(() -> access.refused("interview " + id));
    }

    Interview mine(InterviewId id) {
        return interviews.findById(id).filter(this::mine).orElseThrow(() -> access.refused("interview " + id));
    }

    /**
     * Nobody else writes it until the transaction ends. The person is held first: whoever erases everything of theirs holds
     * them, too, before they come to the interview, and neither waits for the other.
     */
    Interview mineAlone(InterviewId id) {
        access.alone();
        return interviews.lock(id).filter(this::mine).orElseThrow(() -> access.refused("interview " + id));
    }

    boolean mine(Interview interview) {
        return interview.candidate().equals(current.id());
    }
}
