package app.greenroom.questions;

import app.greenroom.shared.Ids;
import app.greenroom.shared.NewId;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a question. */
@Embeddable
public record QuestionId(UUID value) implements Serializable {

    static QuestionId next() {
        return new QuestionId(NewId.next());
    }

    public static QuestionId of(String text) {
        return Ids.require(text, QuestionId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
