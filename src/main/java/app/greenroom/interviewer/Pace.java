package app.greenroom.interviewer;

import app.greenroom.questions.QuestionDetails;
import java.time.Duration;

/** Keeps the time. */
record Pace(InterviewLength length, Duration elapsed, int asked) {

    private static final Duration FOR_A_FOLLOW_UP = Duration.ofSeconds(45);
    private static final Duration FOR_A_QUESTION = Duration.ofSeconds(75);
    private static final Duration ONE_MORE = Duration.ofMinutes(4);

    /** No time is left at all. */
    boolean over() {
        return length.timed() && elapsed.compareTo(length.time()) >= 0;
    }

    boolean allowsFollowUp() {
        return !length.timed() || left().compareTo(FOR_A_FOLLOW_UP) >= 0;
    }

    boolean allowsQuestion(QuestionDetails question) {
        if (!length.timed()) {
            return asked < length.questions();
        }
        Duration half = question.answerTime().dividedBy(2);
        return left().compareTo(half.compareTo(FOR_A_QUESTION) < 0 ? half : FOR_A_QUESTION) >= 0;
    }

    /** What comes now is the last question. */
    boolean last() {
        return length.timed() ? left().compareTo(ONE_MORE) < 0 : asked + 1 == length.questions() && asked > 0;
    }

    private Duration left() {
        return length.time().minus(elapsed);
    }
}
