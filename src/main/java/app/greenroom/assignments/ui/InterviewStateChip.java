package app.greenroom.assignments.ui;

import app.greenroom.interviews.AssignedInterviewState;
import app.greenroom.shared.ui.Chip;

/** How far a candidate is with an assigned interview. */
class InterviewStateChip extends Chip {

    InterviewStateChip(AssignedInterviewState state) {
        super(state.label(), tone(state));
    }

    InterviewStateChip(AssignedInterviewState state, int people) {
        super(people + " " + state.label().toLowerCase(), tone(state));
    }

    private static Tone tone(AssignedInterviewState state) {
        return switch (state) {
            case HELD, GOES_ON -> Tone.GOOD;
            case OVERDUE -> Tone.WARN;
            case NOT_BEGUN -> Tone.PLAIN;
        };
    }
}
