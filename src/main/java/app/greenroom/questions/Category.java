package app.greenroom.questions;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
class Category {

    @EmbeddedId
    private CategoryId id;

    @Column(name = "category_key")
    private String key;

    private String name;
    private int colour;
    private int place;
    private @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway") // for JPA
    protected Category() {}

    CategoryRow row() {
        return new CategoryRow(id, key, name, colour, place, retiredAt != null);
    }
}
