package app.greenroom.contests;

import app.greenroom.people.PersonId;
import app.greenroom.takes.TakeId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A candidate has asked their coach to look at what the engine made of an answer. Its key is the answer: one at most. */
@Entity
@Immutable
class Contest implements Persistable<TakeId> {

    @EmbeddedId
    private TakeId take;

    private PersonId candidate;
    private String words;
    private Instant askedAt;

    @SuppressWarnings("NullAway") // for JPA
    protected Contest() {}

    Contest(TakeId take, PersonId candidate, String words, Instant askedAt) {
        this.take = take;
        this.candidate = candidate;
        this.words = words;
        this.askedAt = askedAt;
    }

    PersonId candidate() {
        return candidate;
    }

    /** @param answeredAt when a review of the answer was released; null before */
    ContestDetails details(@Nullable Instant answeredAt) {
        return new ContestDetails(take, words, askedAt, answeredAt);
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
