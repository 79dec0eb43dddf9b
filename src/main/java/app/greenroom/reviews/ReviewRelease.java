package app.greenroom.reviews;

import app.greenroom.people.PersonId;
import app.greenroom.takes.TakeId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** Who gave the candidate which review of an answer, and when. Its key is the answer: there is one at most. */
@Entity
@Immutable
class ReviewRelease implements Persistable<TakeId> {

    @EmbeddedId
    private TakeId take;

    private ReviewId review;
    private PersonId candidate;
    private PersonId releasedBy;
    private Instant releasedAt;

    @SuppressWarnings("NullAway") // for JPA
    protected ReviewRelease() {}

    ReviewRelease(TakeId take, ReviewId review, PersonId candidate, PersonId releasedBy, Instant releasedAt) {
        this.take = take;
        this.review = review;
        this.candidate = candidate;
        this.releasedBy = releasedBy;
        this.releasedAt = releasedAt;
    }

    ReviewId review() {
        return review;
    }

    PersonId releasedBy() {
        return releasedBy;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    @Override
    public TakeId getId() {
        return take;
    }

    /** Never saved twice: a second one for the same answer must fail, not replace the first. */
    @Override
    public boolean isNew() {
        return true;
    }
}
