package app.greenroom.interviews;

import app.greenroom.audit.AuditTrail;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.SignedIn;
import app.greenroom.shared.StudioClock;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Begins an interview of the signed-in candidate; the greeting and the first question are there at once. */
@Component
class InterviewBeginning {

    private final InterviewRepository interviews;
    private final InterviewLeader leader;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final StudioClock clock;

    InterviewBeginning(
            InterviewRepository interviews,
            InterviewLeader leader,
            CurrentPerson current,
            AuditTrail audit,
            StudioClock clock) {
        this.interviews = interviews;
        this.leader = leader;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param pool what it may ask, which may depend on its name */
    InterviewId of(InterviewDraft draft, Function<InterviewId, QuestionPool> pool) {
        SignedIn me = current.require();
        InterviewId id = InterviewId.next();
        Instant now = clock.instant();
        Interview interview = new Interview(id, me.id(), draft, pool.apply(id), now);
        leader.begin(interview, me.firstName(), now);
        interviews.save(interview);
        audit.record(me.id().value(), "interview.begun", me.id().value(), "interview", id.value(), null);
        return id;
    }
}
