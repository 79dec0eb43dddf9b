package app.greenroom.ownership.ui;

/** The address of this feature's page, without a leading slash. */
public final class OwnershipPages {

    private OwnershipPages() {}

    /** Who may hear what the candidate recorded, and what they can do about it. */
    public static String recordings() {
        return "recordings";
    }
}
