package app.greenroom.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of a story that were found, in the order of STAR; all four are listed. */
public record StarFinding(List<Part> parts) {

    public StarFinding {
        parts = List.copyOf(parts);
    }

    public Set<StarPart> missing() {
        return parts.stream().filter(part -> !part.found()).map(Part::part).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param share of the answer's words that belong to this part, 0 to 1; the four sum to 1 at most
     * @param evidence where it is clearest; null when it was not found
     */
    public record Part(
            StarPart part,
            boolean found,
            double share,
            @Nullable Evidence evidence) {}
}
