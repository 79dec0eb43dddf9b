package app.greenroom.interviews;

import app.greenroom.shared.Ids;
import app.greenroom.shared.NewId;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an interview that a coach has given to people. */
@Embeddable
public record InterviewAssignmentId(UUID value) implements Serializable {

    static InterviewAssignmentId next() {
        return new InterviewAssignmentId(NewId.next());
    }

    public static InterviewAssignmentId of(String text) {
        return Ids.require(text, InterviewAssignmentId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
