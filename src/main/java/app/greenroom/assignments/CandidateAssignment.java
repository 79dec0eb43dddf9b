package app.greenroom.assignments;

/**
 * One assignment with how far one candidate has come.
 *
 * @param submitted questions with an answer, reviewed ones included
 * @param reviewed questions whose review was released
 * @param total questions of the assignment
 * @param closed the due date has passed or it was withdrawn
 */
public record CandidateAssignment(
        AssignmentDetails assignment, AssignmentState state, int submitted, int reviewed, int total, boolean closed) {

    /** The candidate is still asked for answers; after the due date too, but not once it was withdrawn. */
    public boolean wanted() {
        return !state.complete() && !assignment.withdrawn();
    }
}
