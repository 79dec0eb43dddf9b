package app.greenroom.reviews;

import app.greenroom.people.PersonId;
import app.greenroom.rubrics.RubricId;
import app.greenroom.takes.TakeId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ReviewRepository extends JpaRepository<Review, ReviewId> {

    @Query("select r from Review r left join fetch r.comments where r.take = :take and r.coach = :coach")
    Optional<Review> of(TakeId take, PersonId coach);

    @Query("select r from Review r left join fetch r.comments where r.id in :ids")
    List<Review> withComments(Collection<ReviewId> ids);

    /** Every coach's reviews of these answers, without their comments. */
    @Query("select r from Review r where r.take in :takes")
    List<Review> ofTakes(Collection<TakeId> takes);

    /** Looking at a review changes nothing in it, so it takes no version. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Review r set r.openedAt = :now where r.id = :id")
    void opened(ReviewId id, Instant now);

    /** As long as nothing was written, a review follows the newest rubric. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update versioned Review r set r.rubric = :rubric where r.id = :id and r.savedAt is null")
    void follow(ReviewId id, RubricId rubric);
}
