package app.greenroom.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tries every combination a small assignment can be in, and states what must hold for each. */
class AssignmentStateTest {

    private interface Law {
        void check(boolean started, int submitted, int reviewed, int total, boolean overdue, AssignmentState state);
    }

    @Test
    void reviewedMeansEveryQuestionIsReviewed() {
        everyCase((started, submitted, reviewed, total, overdue, state) ->
                assertThat(state == AssignmentState.REVIEWED).isEqualTo(reviewed == total));
    }

    @Test
    void completeMeansEveryQuestionIsAnsweredWhateverTheTime() {
        everyCase((started, submitted, reviewed, total, overdue, state) ->
                assertThat(state.complete()).isEqualTo(submitted == total));
    }

    @Test
    void overdueMeansTheTimeIsUpAndAnAnswerIsMissing() {
        everyCase((started, submitted, reviewed, total, overdue, state) ->
                assertThat(state == AssignmentState.OVERDUE).isEqualTo(overdue && submitted < total));
    }

    @Test
    void notStartedMeansNothingHappenedAndThereIsTime() {
        everyCase((started, submitted, reviewed, total, overdue, state) ->
                assertThat(state == AssignmentState.NOT_STARTED).isEqualTo(!started && submitted == 0 && !overdue));
    }

    @Test
    void oneMoreAnswerNeverMovesSomebodyBack() {
        everyCase((started, submitted, reviewed, total, overdue, state) -> {
            if (submitted < total) {
                AssignmentState next = AssignmentState.of(true, submitted + 1, reviewed, total, overdue);
                assertThat(rank(next)).isGreaterThanOrEqualTo(rank(state));
            }
        });
    }

    private static int rank(AssignmentState state) {
        return switch (state) {
            case OVERDUE, NOT_STARTED -> 0;
            case IN_PROGRESS -> 1;
            case SUBMITTED -> 2;
            case REVIEWED -> 3;
        };
    }

    private static void everyCase(Law law) {
        for (int total = 1; total <= 4; total++) {
            for (int submitted = 0; submitted <= total; submitted++) {
                for (int reviewed = 0; reviewed <= submitted; reviewed++) {
                    for (boolean overdue : new boolean[] {false, true}) {
                        for (boolean started : new boolean[] {false, true}) {
                            law.check(
                                    started,
                                    submitted,
                                    reviewed,
                                    total,
                                    overdue,
                                    AssignmentState.of(started, submitted, reviewed, total, overdue));
                        }
                    }
                }
            }
        }
    }
}
