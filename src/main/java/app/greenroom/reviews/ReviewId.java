package app.greenroom.reviews;

import app.greenroom.shared.Ids;
import app.greenroom.shared.NewId;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a review. */
@Embeddable
public record ReviewId(UUID value) implements Serializable {

    static ReviewId next() {
        return new ReviewId(NewId.next());
    }

    public static ReviewId of(String text) {
        return Ids.require(text, ReviewId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
