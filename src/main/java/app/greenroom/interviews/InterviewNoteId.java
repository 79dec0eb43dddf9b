package app.greenroom.interviews;

import app.greenroom.shared.NewId;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a note that a coach has whispered to themselves. */
@Embeddable
public record InterviewNoteId(UUID value) implements Serializable {

    static InterviewNoteId next() {
        return new InterviewNoteId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
