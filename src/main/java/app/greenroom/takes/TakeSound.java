package app.greenroom.takes;

import app.greenroom.media.Decoder;
import app.greenroom.media.UnreadableMediaException;
import app.greenroom.people.PersonId;
import app.greenroom.recordings.RecordingStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the studio itself hear a take, to work something out for its candidate. Never call it for a person. */
@Component
public class TakeSound {

    private final TakeRepository takes;
    private final RecordingStore store;
    private final Decoder decoder;
    private final TransactionTemplate transaction;

    TakeSound(TakeRepository takes, RecordingStore store, Decoder decoder, TransactionTemplate transaction) {
        this.takes = takes;
        this.store = store;
        this.decoder = decoder;
        this.transaction = transaction;
    }

    /** Whose take it is; empty when it is gone. */
    public Optional<PersonId> candidate(TakeId id) {
        return takes.findById(id)
                .filter(take -> !take.discarded() && !take.erased())
                .map(Take::candidate);
    }

    /** Which of these are answers that their coaches can hear: handed in, and neither taken back nor erased. */
    public Set<TakeId> answers(Collection<TakeId> ids) {
        return takes.findAllById(ids).stream()
                .filter(take -> take.submitted() && !take.discarded() && !take.erased())
                .map(Take::id)
                .collect(Collectors.toSet());
    }

    /**
     * Writes the samples of a take that is ready, as {@link Decoder#decode} does; false when the take is gone.
     *
     * @param rate samples a second
     * @throws UnreadableMediaException when there is no sound in it
     */
    public boolean decode(TakeId id, int rate, Path result) throws IOException, UnreadableMediaException {
        PlayableTake take = transaction.execute(status -> takes.findById(id)
                .filter(found -> !found.discarded() && !found.erased())
                .map(Take::playableTake)
                .orElse(null));
        if (take == null) {
            return false;
        }
        UnreadableMediaException unreadable = store.asFile(take.recording(), file -> {
            try {
                decoder.decode(file, take.type(), rate, result);
                return null;
            } catch (UnreadableMediaException e) {
                return e;
            }
        });
        if (unreadable != null) {
            throw unreadable;
        }
        return true;
    }
}
