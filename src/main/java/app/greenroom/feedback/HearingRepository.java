package app.greenroom.feedback;

import app.greenroom.people.PersonId;
import app.greenroom.takes.TakeId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HearingRepository extends Repository<Hearing, TakeId> {

    Optional<Hearing> findById(TakeId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Hearing h where h.take = :take")
    Optional<Hearing> lock(TakeId take);

    /** Those of the very same recording that were heard already. */
    @Query("""
            select h from Hearing h where h.sha256 = :sha256
              and h.state = app.greenroom.feedback.HearingState.DONE and h.acoustics is not null
              order by h.doneAt desc""")
    List<Hearing> twins(String sha256, Limit limit);

    /** How many takes of this candidate are being heard now, or were since. */
    @Query("""
            select count(h) from Hearing h where h.candidate = :candidate and (h.doneAt >= :since
              or h.state not in (app.greenroom.feedback.HearingState.WAITING,
                app.greenroom.feedback.HearingState.DONE, app.greenroom.feedback.HearingState.FAILED))""")
    long countServed(PersonId candidate, Instant since);

    /** How many takes wait whose candidates were served less often since. */
    @Query("""
            select count(w) from Hearing w where w.candidate <> :candidate
              and w.state = app.greenroom.feedback.HearingState.WAITING
              and :served > (select count(h) from Hearing h where h.candidate = w.candidate and (h.doneAt >= :since
                or h.state not in (app.greenroom.feedback.HearingState.WAITING,
                  app.greenroom.feedback.HearingState.DONE, app.greenroom.feedback.HearingState.FAILED)))""")
    long countOfOthersServedLess(PersonId candidate, Instant since, long served);

    /** Given up, or wanted before this and not done yet. */
    @Query("""
            select h from Hearing h where h.state = app.greenroom.feedback.HearingState.FAILED
              or (h.state <> app.greenroom.feedback.HearingState.DONE and h.wantedAt < :before) order by h.wantedAt""")
    List<Hearing> stuck(Instant before, Limit limit);

    @Query("""
            select count(h) from Hearing h where h.state not in (
              app.greenroom.feedback.HearingState.DONE, app.greenroom.feedback.HearingState.FAILED)""")
    long countUnderWay();

    /** Which of these are not written down, or never will be. */
    @Query("select h.take from Hearing h where h.take in :takes and h.words is null")
    List<TakeId> withoutWords(Collection<TakeId> takes);

    Hearing save(Hearing hearing);

    /** Whatever an engine is writing into it just now. */
    @Modifying
    @Query("delete from Hearing h where h.take = :take")
    void forget(TakeId take);
}
