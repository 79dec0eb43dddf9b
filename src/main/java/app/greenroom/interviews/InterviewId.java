package app.greenroom.interviews;

import app.greenroom.shared.Ids;
import app.greenroom.shared.NewId;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an interview. */
@Embeddable
public record InterviewId(UUID value) implements Serializable {

    static InterviewId next() {
        return new InterviewId(NewId.next());
    }

    public static InterviewId of(String text) {
        return Ids.require(text, InterviewId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
