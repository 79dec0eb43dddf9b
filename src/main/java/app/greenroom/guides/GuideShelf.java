package app.greenroom.guides;

import app.greenroom.people.PersonId;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an import puts guides, in its own transaction together with their questions. Whether the importer may do so is
 * decided before: the studio itself imports too, with nobody signed in.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class GuideShelf {

    /** What is known of a guide that is here already. */
    public record Shelved(GuideId id, int version, String digest) {}

    private final GuideRepository guides;
    private final LiveUpdates updates;
    private final StudioClock clock;

    GuideShelf(GuideRepository guides, LiveUpdates updates, StudioClock clock) {
        this.guides = guides;
        this.updates = updates;
        this.clock = clock;
    }

    public Optional<Shelved> find(String key) {
        return guides.findByKey(key).map(Guide::shelved);
    }

    /**
     * Adds the guide, or replaces the one of its key, which keeps its id.
     *
     * @param by null when the studio brings it itself
     */
    public GuideId put(PackGuide pack, @Nullable PersonId by) {
        Guide guide = guides.findByKey(pack.key()).orElse(null);
        if (guide == null) {
            guide = new Guide(pack, by, clock.instant());
        } else {
            guide.replace(pack, by, clock.instant());
        }
        updates.publish(GuideService.TOPIC);
        return guides.saveAndFlush(guide).id();
    }
}
