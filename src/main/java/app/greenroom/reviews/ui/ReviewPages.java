package app.greenroom.reviews.ui;

import app.greenroom.takes.TakeId;

/** The addresses of this feature's pages, without a leading slash. */
public final class ReviewPages {

    private ReviewPages() {}

    /** What waits for feedback. */
    public static String queue() {
        return "review";
    }

    /** What waits for feedback in the category with this key; all when it is empty. */
    public static String queue(String category) {
        return queue() + query(category);
    }

    /** One submitted answer, to be reviewed or, when it was, to be read. */
    public static String desk(TakeId take) {
        return "review/" + take;
    }

    /** The same, where "next" stays within a category. */
    static String desk(TakeId take, String category) {
        return desk(take) + query(category);
    }

    private static String query(String category) {
        return category.isEmpty() ? "" : "?" + QueueView.CATEGORY + "=" + category;
    }
}
