package app.greenroom.feedback;

import app.greenroom.takes.TakeId;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SelfReviewRepository extends Repository<SelfReview, TakeId> {

    SelfReview save(SelfReview review);

    Optional<SelfReview> findById(TakeId take);

    @Modifying
    @Query("delete from SelfReview s where s.take = :take")
    void forget(TakeId take);
}
