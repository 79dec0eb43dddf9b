package app.greenroom.interviews;

import app.greenroom.people.Access;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.Role;
import app.greenroom.people.SignedIn;
import app.greenroom.shared.StudioClock;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which coaches may sit in an interview, and which of them came. */
@Component
class GuestBook {

    private final InterviewRepository interviews;
    private final JdbcClient jdbc;
    private final CurrentPerson current;
    private final Access access;
    private final StudioClock clock;

    GuestBook(
            InterviewRepository interviews, JdbcClient jdbc, CurrentPerson current, Access access, StudioClock clock) {
        this.interviews = interviews;
        this.jdbc = jdbc;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /** An interview that the signed-in coach may sit in at this moment. */
    Interview watched(InterviewId id) {
        return watched(id, interviews.findById(id));
    }

    /** The same, and until the transaction ends nobody comes or is sent away. */
    Interview watchedAlone(InterviewId id) {
        return watched(id, interviews.lock(id));
    }

    private Interview watched(InterviewId id, Optional<Interview> found) {
        return coached(found)
                .filter(Interview::mayBeWatched)
                .orElseThrow(() -> access.refused("interview " + id + " to sit in"));
    }

    /** An interview that the signed-in coach sat in, of somebody whom they still coach. */
    Optional<Interview> cameTo(InterviewId id) {
        return coached(interviews.findById(id)).filter(interview -> guests(id).contains(current.id()));
    }

    /** True the first time. */
    boolean come(InterviewId id) {
        if (guests(id).contains(current.id())) {
            return false;
        }
        jdbc.sql("insert into interview_guest (interview_id, coach_id, came_at) values (?, ?, ?)")
                .params(id.value(), current.id().value(), Timestamp.from(clock.instant()))
                .update();
        return true;
    }

    List<PersonId> guests(InterviewId id) {
        return jdbc
                .sql("select coach_id from interview_guest where interview_id = ? order by came_at, coach_id")
                .param(id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    private Optional<Interview> coached(Optional<Interview> found) {
        SignedIn me = current.require();
        return me.role() == Role.COACH
                ? found.filter(interview -> access.maySee(interview.candidate()))
                : Optional.empty();
    }
}
