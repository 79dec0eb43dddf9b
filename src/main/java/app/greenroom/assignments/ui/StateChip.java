package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignmentState;
import app.greenroom.shared.ui.Chip;

/** A candidate's state as a chip. */
class StateChip extends Chip {

    StateChip(AssignmentState state) {
        super(state.label(), tone(state));
    }

    StateChip(AssignmentState state, int people) {
        super(people + " " + state.label().toLowerCase(), tone(state));
    }

    private static Tone tone(AssignmentState state) {
        return switch (state) {
            case REVIEWED, SUBMITTED -> Tone.GOOD;
            case OVERDUE -> Tone.WARN;
            case NOT_STARTED, IN_PROGRESS -> Tone.PLAIN;
        };
    }
}
