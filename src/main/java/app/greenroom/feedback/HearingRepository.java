package app.greenroom.feedback;

import app.greenroom.takes.TakeId;
import jakarta.persistence.LockModeType;
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

    Hearing save(Hearing hearing);

    /** Whatever an engine is writing into it just now. */
    @Modifying
    @Query("delete from Hearing h where h.take = :take")
    void forget(TakeId take);
}
