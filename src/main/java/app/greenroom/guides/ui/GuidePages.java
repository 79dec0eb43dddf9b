package app.greenroom.guides.ui;

/** The addresses of this feature's pages, without a leading slash. */
public final class GuidePages {

    private GuidePages() {}

    /** The catalogue. */
    public static String all() {
        return "guides";
    }

    /** @param key of the guide */
    public static String guide(String key) {
        return "guides/" + key;
    }
}
