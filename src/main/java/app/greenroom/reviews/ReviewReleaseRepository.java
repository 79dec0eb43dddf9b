package app.greenroom.reviews;

import app.greenroom.people.PersonId;
import app.greenroom.takes.TakeId;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReviewReleaseRepository extends JpaRepository<ReviewRelease, TakeId> {

    @Query("select r from ReviewRelease r where r.candidate = :candidate order by r.releasedAt desc, r.take.value desc")
    List<ReviewRelease> newestOf(PersonId candidate);
}
