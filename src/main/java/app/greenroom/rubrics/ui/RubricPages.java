package app.greenroom.rubrics.ui;

/** The addresses of this feature's pages, without a leading slash. */
public final class RubricPages {

    private RubricPages() {}

    /** The newest rubric of each category. */
    public static String all() {
        return "rubrics";
    }

    /** @param category its key, such as {@code product-sense} */
    public static String rubric(String category) {
        return "rubrics/" + category;
    }
}
