package app.greenroom.feedback;

import app.greenroom.takes.TakeId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssessingRepository extends Repository<Assessing, TakeId> {

    Assessing save(Assessing assessing);

    Optional<Assessing> findById(TakeId take);

    /** Nobody else changes it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assessing a where a.take = :take")
    Optional<Assessing> lock(TakeId take);

    /** Given up, or wanted before this and not done yet. */
    @Query("""
            select a from Assessing a where a.state = app.greenroom.feedback.AssessingState.FAILED
              or (a.state <> app.greenroom.feedback.AssessingState.DONE and a.wantedAt < :before) order by a.wantedAt""")
    List<Assessing> stuck(Instant before, Limit limit);

    @Modifying
    @Query("delete from Assessing a where a.take = :take")
    void forget(TakeId take);
}
