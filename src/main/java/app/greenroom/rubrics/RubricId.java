package app.greenroom.rubrics;

import app.greenroom.shared.Ids;
import app.greenroom.shared.NewId;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one version of a rubric. */
@Embeddable
public record RubricId(UUID value) implements Serializable {

    static RubricId next() {
        return new RubricId(NewId.next());
    }

    public static RubricId of(String text) {
        return Ids.require(text, RubricId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
