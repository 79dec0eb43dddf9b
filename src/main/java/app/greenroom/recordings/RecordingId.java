package app.greenroom.recordings;

import app.greenroom.shared.NewId;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one stored recording. Made here only, so that no name from outside ever becomes a path. */
@Embeddable
public record RecordingId(UUID value) implements Serializable {

    public static RecordingId next() {
        return new RecordingId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
