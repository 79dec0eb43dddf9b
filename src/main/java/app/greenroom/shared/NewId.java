package app.greenroom.shared;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Ids that sort by the time they were made (UUID version 7, RFC 9562), so that indexes grow at one end. */
public final class NewId {

    private NewId() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
