package app.greenroom.feedback;

import app.greenroom.speech.Word;
import app.greenroom.takes.TakeId;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A take's words as its candidate put them right. */
@Entity
class Correction {

    @EmbeddedId
    private TakeId take;

    @Version
    private @Nullable Long version;

    private int revision;
    private Instant correctedAt;

    @Convert(converter = WordsColumn.class)
    private List<Word> words;

    @SuppressWarnings("NullAway") // for JPA
    protected Correction() {}

    Correction(TakeId take) {
        this.take = take;
    }

    void put(List<Word> words, Instant at) {
        this.words = List.copyOf(words);
        this.correctedAt = at;
        this.revision++;
    }

    int revision() {
        return revision;
    }

    Instant correctedAt() {
        return correctedAt;
    }

    List<Word> words() {
        return words;
    }
}
