package app.greenroom.interviews;

import app.greenroom.people.PersonId;
import app.greenroom.shared.RuleException;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a coach whispered to themselves while they sat in. */
@Entity
class InterviewNote {

    private static final int LONGEST = 4000;

    @EmbeddedId
    private InterviewNoteId id;

    @Version
    private @Nullable Long version;

    private InterviewId interview;
    private PersonId coach;
    private @Nullable TurnId turn;
    private int atSeconds;
    private String words;
    private Instant writtenAt;

    @SuppressWarnings("NullAway") // for JPA
    protected InterviewNote() {}

    InterviewNote(Interview interview, PersonId coach, String words, Instant at) {
        this.id = InterviewNoteId.next();
        this.interview = interview.id();
        this.coach = coach;
        this.turn = interview.lastSaid().map(Turn::id).orElse(null);
        this.atSeconds = Math.toIntExact(interview.elapsed(at).toSeconds());
        this.words = checked(words);
        this.writtenAt = at;
    }

    /** It stays where it was begun. */
    void change(String words) {
        this.words = checked(words);
    }

    private static String checked(String words) {
        if (words.length() > LONGEST) {
            throw new RuleException("Please keep a note to 4,000 characters, and begin another one.");
        }
        return words;
    }

    InterviewNoteRow row() {
        return new InterviewNoteRow(id, turn, Duration.ofSeconds(atSeconds), words, writtenAt);
    }

    InterviewNoteId id() {
        return id;
    }
}
