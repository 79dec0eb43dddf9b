package app.greenroom.assignments;

/** When candidates see what an engine makes of their answers. Their coach's review comes to them in any case. */
public enum FeedbackRelease {
    AT_ONCE("At once"),
    AFTER_SELF_REVIEW("After they scored themselves"),
    AFTER_COACH("Together with my review");

    private final String inWords;

    FeedbackRelease(String inWords) {
        this.inWords = inWords;
    }

    /** As the coach chooses it. */
    public String inWords() {
        return inWords;
    }
}
