package app.greenroom.guides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a pack, so that its author learns of everything at once. */
final class PackProblems {

    private static final int MOST = 50;

    private final List<PackProblem> found = new ArrayList<>();

    void add(int line, String reason) {
        if (found.size() < MOST) {
            found.add(new PackProblem(line, reason));
        } else if (found.size() == MOST) {
            found.add(new PackProblem(line, "there are more problems from here on; please fix these first"));
        }
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new PackException(found.stream()
                    .sorted(Comparator.comparingInt(PackProblem::line))
                    .toList());
        }
    }

    /** For what makes reading on pointless. */
    PackException fatal(int line, String reason) {
        add(line, reason);
        return new PackException(found.stream()
                .sorted(Comparator.comparingInt(PackProblem::line))
                .toList());
    }
}
