package app.greenroom.takes;

import app.greenroom.recordings.RecordingStore;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The recordings of takes as they are played, to be carried elsewhere by whoever may watch them. */
@Component
@PreAuthorize("isAuthenticated()")
public class TakeRecordings {

    private final TakeFinder finder;
    private final PlayableTakes playables;
    private final RecordingStore store;

    TakeRecordings(TakeFinder finder, PlayableTakes playables, RecordingStore store) {
        this.finder = finder;
        this.playables = playables;
        this.store = store;
    }

    /**
     * A recording that is here whole.
     *
     * @param extension of a file of its kind, without a dot
     * @param sha256 in lower-case hex
     */
    public record Kept(String extension, long bytes, String sha256) {}

    /** Empty for a typed answer, and while the recording is not here whole. */
    @Transactional(readOnly = true)
    public Optional<Kept> find(TakeId id) {
        return Optional.ofNullable(finder.visible(id).playableTake())
                .map(take -> new Kept(take.type().container().extension(), take.size(), take.sha256()));
    }

    /** Sends all of it; breaks off when it may no longer be watched. */
    public void copy(TakeId id, OutputStream to) throws IOException {
        PlayableTake take = playables.find(id);
        store.send(take.recording(), 0, take.size(), new WhileAllowed(to, () -> playables.find(id)));
    }
}
