package app.greenroom.interviews;

import app.greenroom.shared.Ids;
import app.greenroom.shared.NewId;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a turn of an interview. */
@Embeddable
public record TurnId(UUID value) implements Serializable {

    static TurnId next() {
        return new TurnId(NewId.next());
    }

    public static TurnId of(String text) {
        return Ids.require(text, TurnId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
