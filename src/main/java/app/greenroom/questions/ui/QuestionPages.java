package app.greenroom.questions.ui;

import app.greenroom.questions.QuestionSetId;

/** The addresses of this feature's pages, without a leading slash. */
public final class QuestionPages {

    private QuestionPages() {}

    /** The list of question sets. */
    public static String sets() {
        return "question-sets";
    }

    /** The builder of one set. */
    public static String set(QuestionSetId id) {
        return "question-sets/" + id;
    }
}
