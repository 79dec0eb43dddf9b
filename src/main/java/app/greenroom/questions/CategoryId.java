package app.greenroom.questions;

import app.greenroom.shared.Ids;
import app.greenroom.shared.NewId;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a category. */
@Embeddable
public record CategoryId(UUID value) implements Serializable {

    static CategoryId next() {
        return new CategoryId(NewId.next());
    }

    public static CategoryId of(String text) {
        return Ids.require(text, CategoryId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
