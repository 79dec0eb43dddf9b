package app.greenroom.interviewer;

import java.time.Duration;

/**
 * When an interview is over: by time or by number.
 *
 * @param time zero where the number decides
 * @param questions 0 where time decides; follow-ups are not counted
 */
public record InterviewLength(Duration time, int questions) {

    public InterviewLength {
        if (time.isNegative() || questions < 0 || time.isZero() == (questions == 0)) {
            throw new IllegalArgumentException("An interview has either a time or a number of questions.");
        }
    }

    public static InterviewLength minutes(int minutes) {
        return new InterviewLength(Duration.ofMinutes(minutes), 0);
    }

    public static InterviewLength questions(int questions) {
        return new InterviewLength(Duration.ZERO, questions);
    }

    public boolean timed() {
        return questions == 0;
    }

    /** A quarter more, for those who want to take their time. A number of questions takes as long as it takes. */
    public InterviewLength extended() {
        return timed() ? new InterviewLength(time.multipliedBy(5).dividedBy(4), 0) : this;
    }

    /** "20 minutes", "3 questions", "one question". */
    public String inWords() {
        if (timed()) {
            return time.toMinutes() + " minutes";
        }
        return questions == 1 ? "one question" : questions + " questions";
    }
}
