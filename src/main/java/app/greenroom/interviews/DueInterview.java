package app.greenroom.interviews;

import app.greenroom.people.PersonRow;
import java.util.List;

/**
 * An interview that a candidate was given, with how far they are.
 *
 * @param wanted somebody waits for it: it was neither held nor taken back, and its coach still coaches them
 * @param readers who may read it once it has ended: all of the candidate's coaches
 */
public record DueInterview(
        InterviewAssignmentDetails assignment, AssignedInterviewRow own, boolean wanted, List<PersonRow> readers) {

    public boolean begun() {
        return own.interview() != null;
    }

    public boolean overdue() {
        return own.state() == AssignedInterviewState.OVERDUE;
    }
}
