package app.greenroom.questions;

import app.greenroom.shared.Ids;
import app.greenroom.shared.NewId;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a question set. */
@Embeddable
public record QuestionSetId(UUID value) implements Serializable {

    static QuestionSetId next() {
        return new QuestionSetId(NewId.next());
    }

    public static QuestionSetId of(String text) {
        return Ids.require(text, QuestionSetId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
