package app.greenroom.interviews;

import app.greenroom.people.PersonId;
import java.util.Map;

/**
 * An assigned interview in a coach's list.
 *
 * @param people those of its candidates whom the asker coaches, by name, with their states
 */
public record InterviewAssignmentRow(
        InterviewAssignmentDetails assignment, Map<PersonId, AssignedInterviewState> people) {

    public int count(AssignedInterviewState state) {
        return (int) people.values().stream().filter(state::equals).count();
    }
}
