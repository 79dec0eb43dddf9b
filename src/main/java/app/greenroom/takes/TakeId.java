package app.greenroom.takes;

import app.greenroom.shared.Ids;
import app.greenroom.shared.NewId;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a take. */
@Embeddable
public record TakeId(UUID value) implements Serializable {

    static TakeId next() {
        return new TakeId(NewId.next());
    }

    public static TakeId of(String text) {
        return Ids.require(text, TakeId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
