package app.greenroom.feedback;

import app.greenroom.takes.TakeId;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CorrectionRepository extends Repository<Correction, TakeId> {

    Correction save(Correction correction);

    Optional<Correction> findById(TakeId take);

    @Modifying
    @Query("delete from Correction c where c.take = :take")
    void forget(TakeId take);
}
