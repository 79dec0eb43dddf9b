package app.greenroom.assignments;

import app.greenroom.people.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An assignment in a coach's list.
 *
 * @param coach who assigned it: the asker, or another coach of the asker's candidates
 * @param closed the due date has passed or it was withdrawn
 * @param people how many of the candidates the asker coaches are in which state; states with nobody are left out
 */
public record AssignmentRow(
        AssignmentId id,
        String title,
        PersonId coach,
        Instant due,
        boolean closed,
        boolean withdrawn,
        int questions,
        Map<AssignmentState, Integer> people) {

    public int total() {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** People who have answered everything, whether or not it is reviewed. */
    public int submitted() {
        return Stream.of(AssignmentState.values())
                .filter(AssignmentState::complete)
                .mapToInt(this::count)
                .sum();
    }

    public int count(AssignmentState state) {
        return people.getOrDefault(state, 0);
    }
}
