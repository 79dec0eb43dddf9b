package app.greenroom.takes;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.media.MediaType;
import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface TakeRepository extends JpaRepository<Take, TakeId> {

    /** Waits for whoever else is writing this take. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Take t where t.id = :id")
    Optional<Take> lock(TakeId id);

    Optional<Take> findByCandidateAndClientKey(PersonId candidate, UUID clientKey);

    /** All a candidate ever began for a question, within assignments and without; also what they discarded. */
    @Query("""
            select t from Take t where t.candidate = :candidate and t.question = :question
            order by t.number, t.id.value""")
    List<Take> ofQuestion(PersonId candidate, QuestionId question);

    default List<Take> of(PersonId candidate, TakeTarget target) {
        return ofQuestion(candidate, target.question()).stream()
                .filter(take -> take.target().equals(target))
                .toList();
    }

    @Query("""
            select t from Take t where t.candidate = :candidate and t.discardedAt is null
            order by t.startedAt desc, t.id.value desc""")
    List<Take> ofCandidate(PersonId candidate);

    @Query("""
            select t from Take t where t.candidate = :candidate and t.submittedAt is not null
            and t.withdrawnAt is null and t.discardedAt is null and t.erasedAt is null
            order by t.submittedAt desc, t.id.value desc""")
    List<Take> answers(PersonId candidate);

    @Query("""
            select t from Take t where t.answerTo = :assignment and t.submittedAt is not null
            and t.discardedAt is null and t.erasedAt is null
            order by t.submittedAt, t.id.value""")
    List<Take> answersTo(AssignmentId assignment);

    /** Recordings that take too long, those the longest untouched first. */
    @Query("""
            select t from Take t where t.discardedAt is null and t.erasedAt is null and (
            t.state = app.greenroom.takes.TakeState.RECORDING and t.touchedAt < :untouched
            or t.state = app.greenroom.takes.TakeState.VERIFIED and t.finishedAt < :whole
            or t.state = app.greenroom.takes.TakeState.FLAGGED) order by t.touchedAt, t.id.value""")
    List<Take> stuck(Instant untouched, Instant whole, Limit limit);

    /** Takes of the very same bytes that were prepared before. */
    @Query("""
            select t from Take t where t.sha256 = :sha256 and t.mediaType = :type and t.discardedAt is null
            and t.erasedAt is null and t.state = app.greenroom.takes.TakeState.READY order by t.id.value""")
    List<Take> prepared(String sha256, MediaType type, Limit limit);

    @Query("""
            select count(t) from Take t where t.candidate = :candidate
            and t.state = app.greenroom.takes.TakeState.RECORDING and t.discardedAt is null""")
    long countUnfinished(PersonId candidate);

    /** Unfinished takes that no byte has come for since, the longest ago first. */
    @Query("""
            select t.id from Take t where t.state = app.greenroom.takes.TakeState.RECORDING
            and t.discardedAt is null and t.touchedAt < :before order by t.touchedAt, t.id.value""")
    List<TakeId> untouchedSince(Instant before);
}
