package app.greenroom.guides;

import app.greenroom.shared.RuleException;
import java.util.List;

/** A pack was refused as a whole, for all the problems that were found in it. */
public class PackException extends RuleException {

    private final transient List<PackProblem> problems;

    public PackException(List<PackProblem> problems) {
        super(
                problems.size() == 1
                        ? "Nothing was imported. Line " + problems.getFirst().line() + ": "
                                + problems.getFirst().reason()
                        : "This pack has " + problems.size() + " problems. Nothing of it was imported.");
        this.problems = List.copyOf(problems);
    }

    /** In the order of the file. */
    public List<PackProblem> problems() {
        return problems;
    }
}
