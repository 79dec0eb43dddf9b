package app.greenroom.interviewer;

import java.util.List;
import java.util.Set;

/** Closeness by the words that two texts share, where nothing knows their meaning. */
public final class SharedWords implements Kinship {

    @Override
    public double between(String followUp, String point) {
        List<String> one = Texts.stems(followUp);
        Set<String> other = Set.copyOf(Texts.stems(point));
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / Math.min(one.size(), other.size());
    }
}
