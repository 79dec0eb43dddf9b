package app.greenroom.people;

import app.greenroom.shared.Ids;
import app.greenroom.shared.NewId;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a person. */
@Embeddable
public record PersonId(UUID value) implements Serializable {

    static PersonId next() {
        return new PersonId(NewId.next());
    }

    public static PersonId of(String text) {
        return Ids.require(text, PersonId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
