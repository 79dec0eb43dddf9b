package app.greenroom.assignments;

import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AssignedQuestionRepository extends JpaRepository<AssignedQuestion, UUID> {

    Optional<AssignedQuestion> findByAssignmentAndCandidateAndQuestion(
            AssignmentId assignment, PersonId candidate, QuestionId question);

    List<AssignedQuestion> findByAssignmentAndCandidate(AssignmentId assignment, PersonId candidate);

    List<AssignedQuestion> findByAssignment(AssignmentId assignment);

    List<AssignedQuestion> findByCandidateAndAnsweredAtIsNull(PersonId candidate);

    @Query("""
            select distinct q.question from AssignedQuestion q
            where q.candidate = :candidate and q.question in :questions""")
    Set<QuestionId> shared(PersonId candidate, Collection<QuestionId> questions);

    @Query("""
            select new app.greenroom.assignments.Tally(q.assignment.value, q.candidate.value, p.startedAt,
                count(q), count(q.answeredAt), count(q.reviewedAt), sum(case when q.late then 1 else 0 end),
                max(q.answeredAt))
            from AssignedQuestion q
            join AssignedPerson p on p.assignment = q.assignment and p.candidate = q.candidate
            where q.assignment in :assignments and q.candidate in :candidates
            group by q.assignment.value, q.candidate.value, p.startedAt""")
    List<Tally> tallies(Collection<AssignmentId> assignments, Collection<PersonId> candidates);
}
