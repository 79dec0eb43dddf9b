package app.greenroom.progress.ui;

import app.greenroom.people.PersonId;

/** Where the pages of progress are. */
public final class ProgressPages {

    static final String PROGRESS = "progress";
    static final String OVERVIEW = "overview";
    static final String CANDIDATES = "candidates";

    private ProgressPages() {}

    /** A candidate's own charts. */
    public static String progress() {
        return PROGRESS;
    }

    /** Where a coach's day begins. */
    public static String overview() {
        return OVERVIEW;
    }

    /** The candidates whom a coach coaches. */
    public static String candidates() {
        return CANDIDATES;
    }

    /** All about one candidate, for their coaches. */
    public static String candidate(PersonId candidate) {
        return CANDIDATES + "/" + candidate;
    }
}
