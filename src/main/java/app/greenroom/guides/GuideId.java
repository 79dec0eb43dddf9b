package app.greenroom.guides;

import app.greenroom.shared.Ids;
import app.greenroom.shared.NewId;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a guide. */
@Embeddable
public record GuideId(UUID value) implements Serializable {

    static GuideId next() {
        return new GuideId(NewId.next());
    }

    public static GuideId of(String text) {
        return Ids.require(text, GuideId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
