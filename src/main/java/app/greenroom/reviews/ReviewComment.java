package app.greenroom.reviews;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class ReviewComment {

    @Id
    private UUID id;

    private double atSeconds;

    @Enumerated(EnumType.STRING)
    private CommentKind kind;

    private String words;

    @SuppressWarnings("NullAway") // for JPA
    protected ReviewComment() {}

    ReviewComment(CommentRow row) {
        this.id = row.id();
        rewrite(row);
    }

    final void rewrite(CommentRow row) {
        this.atSeconds = row.atSeconds();
        this.kind = row.kind();
        this.words = row.text();
    }

    UUID id() {
        return id;
    }

    CommentRow row() {
        return new CommentRow(id, atSeconds, kind, words);
    }
}
