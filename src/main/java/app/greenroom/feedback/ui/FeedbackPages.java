package app.greenroom.feedback.ui;

/** The addresses of this feature's pages, without a leading slash. */
public final class FeedbackPages {

    private FeedbackPages() {}

    /** What coaches taught the engine, question by question; for coaches and administrators. */
    public static String taught() {
        return "feedback/taught";
    }
}
