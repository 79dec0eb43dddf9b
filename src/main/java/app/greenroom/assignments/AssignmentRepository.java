package app.greenroom.assignments;

import app.greenroom.people.PersonId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AssignmentRepository extends JpaRepository<Assignment, AssignmentId> {

    /** Everything given to a candidate, with its questions, the nearest due date first. */
    @Query("""
            select distinct a from Assignment a join fetch a.questions
            where exists (select 1 from AssignedPerson p where p.assignment = a.id and p.candidate = :candidate)
            order by a.due, a.id.value""")
    List<Assignment> ofCandidate(PersonId candidate);

    /** What a coach gave, or what somebody gave to these candidates. */
    @Query("""
            select distinct a from Assignment a join fetch a.questions
            where a.coach = :coach or exists
                (select 1 from AssignedPerson p where p.assignment = a.id and p.candidate in :candidates)
            order by a.due, a.id.value""")
    List<Assignment> ofCoach(PersonId coach, Collection<PersonId> candidates);
}
