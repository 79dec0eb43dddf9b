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

    public String label() {
        return label;
    }
}
