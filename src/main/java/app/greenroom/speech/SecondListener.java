package app.greenroom.speech;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

/** Listens again to a moment of a recording, for a few wordings alone. */
public interface SecondListener {

    /**
     * What was most likely said of what was asked for.
     *
     * @param likelihood logarithm; says something only beside that of others for the same moment
     * @param words which may mix the wordings where that fits better
     */
    record Fit(double likelihood, String words) {}

    /** Whether the engine can be told what to listen for; asked again each time, since its model may come while it runs. */
    boolean canListenAgain();

    /**
     * How well the best of some wordings fits; empty when none of them does.
     *
     * @param wordings in words that the engine knows, with a space between
     * @throws ModelMissingException while the engine has nothing to work with
     */
    Optional<Fit> fit(short[] moment, Collection<String> wordings) throws IOException;
}
