package app.greenroom.assignments;

import app.greenroom.people.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;

/**
 * An assignment in a coach's list.
 *
 * @param coach who assigned it: the asker, or another coach of the asker's candidates
 * @param closed the due date has passed or it was withdrawn
 * @param people those of its candidates whom the asker coaches, by name, with their states
 */
public record AssignmentRow(
        AssignmentId id,
        String title,
        PersonId coach,
        Instant due,
        boolean closed,
        boolean withdrawn,
        int questions,
        Map<PersonId, AssignmentState> people) {

    /** People who have answered everything, whether or not it is reviewed. */
    public int submitted() {
        return count(AssignmentState::complete);
    }

    public int count(AssignmentState state) {
        return count(state::equals);
    }

    private int count(Predicate<AssignmentState> which) {
        return (int) people.values().stream().filter(which).count();
    }
}
