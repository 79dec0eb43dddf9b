package app.greenroom.contests;

import app.greenroom.takes.TakeId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContestRepository extends Repository<Contest, TakeId> {

    Contest saveAndFlush(Contest contest);

    Optional<Contest> findById(TakeId take);

    @Query("select c from Contest c where c.take in :takes")
    List<Contest> of(Collection<TakeId> takes);

    @Modifying
    @Query("delete from Contest c where c.take = :take")
    void forget(TakeId take);
}
