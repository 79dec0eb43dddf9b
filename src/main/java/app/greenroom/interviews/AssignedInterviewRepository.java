package app.greenroom.interviews;

import app.greenroom.people.PersonId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssignedInterviewRepository extends Repository<AssignedInterview, UUID> {

    AssignedInterview save(AssignedInterview given);

    List<AssignedInterview> findByAssignment(InterviewAssignmentId assignment);

    Optional<AssignedInterview> findByInterview(InterviewId interview);

    /** Two clicks begin one interview. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from AssignedInterview g where g.assignment = :assignment and g.candidate = :candidate")
    Optional<AssignedInterview> lock(InterviewAssignmentId assignment, PersonId candidate);

    @Query("""
            select new app.greenroom.interviews.AssignedInterviewRow(g.assignment.value, g.candidate.value,
                i.id.value, i.startedAt, i.endedAt, i.sentAt, a.due)
            from AssignedInterview g join InterviewAssignment a on a.id = g.assignment
            left join Interview i on i.id = g.interview
            where g.assignment in :assignments and g.candidate in :candidates""")
    List<AssignedInterviewRow> rows(Collection<InterviewAssignmentId> assignments, Collection<PersonId> candidates);
}
