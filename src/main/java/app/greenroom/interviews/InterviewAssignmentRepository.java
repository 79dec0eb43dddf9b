package app.greenroom.interviews;

import app.greenroom.people.PersonId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InterviewAssignmentRepository extends Repository<InterviewAssignment, InterviewAssignmentId> {

    InterviewAssignment save(InterviewAssignment assignment);

    Optional<InterviewAssignment> findById(InterviewAssignmentId id);

    /** Nobody else changes it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from InterviewAssignment a where a.id = :id")
    Optional<InterviewAssignment> lock(InterviewAssignmentId id);

    /** Everything given to a candidate, the nearest due date first. */
    @Query("""
            select a from InterviewAssignment a
            where exists (select 1 from AssignedInterview g where g.assignment = a.id and g.candidate = :candidate)
            order by a.due, a.id.value""")
    List<InterviewAssignment> ofCandidate(PersonId candidate);

    /** What a coach gave, or what somebody gave to these candidates. */
    @Query("""
            select a from InterviewAssignment a
            where a.coach = :coach or exists
                (select 1 from AssignedInterview g where g.assignment = a.id and g.candidate in :candidates)
            order by a.due, a.id.value""")
    List<InterviewAssignment> ofCoach(PersonId coach, Collection<PersonId> candidates);
}
