package app.greenroom.assignments;

/** How far one candidate has come with one assignment. */
public enum AssignmentState {
    NOT_STARTED("Not started"),
    IN_PROGRESS("In progress"),
    SUBMITTED("Submitted"),
    REVIEWED("Reviewed"),
    OVERDUE("Overdue");

    private final String label;

    AssignmentState(String label) {
        this.label = label;
    }

    /**
     * The state is never stored: it follows from what happened and from the time.
     *
     * @param overdue the due date has passed and the assignment was not withdrawn
     * @param total questions of the assignment, at least one
     */
    static AssignmentState of(boolean started, int submitted, int reviewed, int total, boolean overdue) {
        if (reviewed >= total) {
            return REVIEWED;
        }
        if (submitted >= total) {
            return SUBMITTED;
        }
        if (overdue) {
            return OVERDUE;
        }
        return started || submitted > 0 ? IN_PROGRESS : NOT_STARTED;
    }

    public String label() {
        return label;
    }

    /** Every question has its answer. */
    public boolean complete() {
        return this == SUBMITTED || this == REVIEWED;
    }
}
