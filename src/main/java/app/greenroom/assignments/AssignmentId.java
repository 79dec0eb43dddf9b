package app.greenroom.assignments;

import app.greenroom.shared.Ids;
import app.greenroom.shared.NewId;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an assignment. */
@Embeddable
public record AssignmentId(UUID value) implements Serializable {

    static AssignmentId next() {
        return new AssignmentId(NewId.next());
    }

    public static AssignmentId of(String text) {
        return Ids.require(text, AssignmentId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
