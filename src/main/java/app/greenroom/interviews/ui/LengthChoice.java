package app.greenroom.interviews.ui;

import app.greenroom.interviewer.InterviewLength;
import app.greenroom.interviews.Habits;

/** How long an interview may be, as one chooses it. */
enum LengthChoice {
    TEN("10 minutes", InterviewLength.minutes(10)),
    TWENTY("20 minutes", InterviewLength.minutes(20)),
    THIRTY("30 minutes", InterviewLength.minutes(30)),
    THREE("3 questions", InterviewLength.questions(3)),
    FIVE("5 questions", InterviewLength.questions(5)),
    EIGHT("8 questions", InterviewLength.questions(8));

    private final String label;
    private final InterviewLength length;

    LengthChoice(String label, InterviewLength length) {
        this.label = label;
        this.length = length;
    }

    String label() {
        return label;
    }

    InterviewLength length() {
        return length;
    }

    static LengthChoice of(Habits habits) {
        for (LengthChoice choice : values()) {
            if (choice.length.time().toMinutes() == habits.minutes()
                    && choice.length.questions() == habits.questions()) {
                return choice;
            }
        }
        return TEN;
    }
}
