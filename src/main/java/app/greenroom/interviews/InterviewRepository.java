package app.greenroom.interviews;

import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionId;
import app.greenroom.takes.TakeId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InterviewRepository extends Repository<Interview, InterviewId> {

    Interview save(Interview interview);

    Optional<Interview> findById(InterviewId id);

    /** One page, one node, one listener at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Interview i where i.id = :id")
    Optional<Interview> lock(InterviewId id);

    @Query("select i from Interview i where i.candidate = :candidate order by i.startedAt desc, i.id.value desc")
    List<Interview> of(PersonId candidate);

    @Query("""
            select i from Interview i where i.candidate in :candidates and i.sentAt is not null
            order by i.sentAt desc, i.id.value desc""")
    List<Interview> sentBy(Collection<PersonId> candidates);

    @Query("""
            select i from Interview i where i.candidate in :candidates and i.invitedAt is not null and i.endedAt is null
            order by i.startedAt desc, i.id.value desc""")
    List<Interview> inviting(Collection<PersonId> candidates);

    @Query("select i from Interview i join i.turns t where t.take = :take")
    List<Interview> withTake(TakeId take);

    /** What somebody has been asked already. */
    @Query("""
            select distinct t.question from Interview i join i.turns t where i.candidate = :candidate
            and t.why = app.greenroom.interviewer.Why.QUESTION""")
    List<QuestionId> askedOf(PersonId candidate);
}
