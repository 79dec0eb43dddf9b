package app.greenroom.people;

import app.greenroom.shared.Ids;
import app.greenroom.shared.NewId;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a cohort. */
@Embeddable
public record CohortId(UUID value) implements Serializable {

    static CohortId next() {
        return new CohortId(NewId.next());
    }

    public static CohortId of(String text) {
        return Ids.require(text, CohortId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
