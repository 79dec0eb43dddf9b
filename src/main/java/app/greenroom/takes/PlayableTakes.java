package app.greenroom.takes;

import app.greenroom.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a player asks for, if the signed-in person may hear it now. */
@Component
@PreAuthorize("isAuthenticated()")
class PlayableTakes {

    private final TakeFinder finder;

    PlayableTakes(TakeFinder finder) {
        this.finder = finder;
    }

    @Transactional(readOnly = true)
    PosterFrame poster(TakeId id) {
        PosterFrame poster = finder.visible(id).posterFrame();
        if (poster == null) {
            throw new NotFoundException("There is no picture of this take.");
        }
        return poster;
    }

    @Transactional(readOnly = true)
    PlayableTake find(TakeId id) {
        PlayableTake playable = finder.visible(id).playableTake();
        if (playable == null) {
            throw new NotFoundException("There is no whole recording of this take.");
        }
        return playable;
    }
}
