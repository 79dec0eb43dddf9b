package app.greenroom.guides;

import app.greenroom.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
class Guide {

    @EmbeddedId
    private GuideId id;

    @Version
    private @Nullable Long version;

    @Column(name = "guide_key")
    private String key;

    private int edition;
    private String company;
    private String roleName;
    private String title;
    private LocalDate updatedOn;
    private int readingMinutes;

    @Convert(converter = GuideBodyColumn.class)
    private GuideBody body;

    private String digest;
    private Instant importedAt;
    private @Nullable PersonId importedBy;

    @SuppressWarnings("NullAway") // for JPA
    protected Guide() {}

    Guide(PackGuide pack, @Nullable PersonId by, Instant at) {
        this.id = GuideId.next();
        this.key = pack.key();
        replace(pack, by, at);
    }

    void replace(PackGuide pack, @Nullable PersonId by, Instant at) {
        edition = pack.version();
        company = pack.company();
        roleName = pack.role();
        title = pack.title();
        updatedOn = pack.updated();
        readingMinutes = pack.readingMinutes();
        body = pack.body();
        digest = pack.digest();
        importedAt = at;
        importedBy = by;
    }

    GuideId id() {
        return id;
    }

    GuideShelf.Shelved shelved() {
        return new GuideShelf.Shelved(id, edition, digest);
    }

    GuideRow row() {
        String opening = body.introduction().lines().findFirst().orElse("");
        return new GuideRow(id, key, company, roleName, title, updatedOn, readingMinutes, opening);
    }

    GuideDetails details() {
        return new GuideDetails(id, key, edition, company, roleName, title, updatedOn, readingMinutes, body);
    }
}
