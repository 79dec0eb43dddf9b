package app.greenroom.engines;

/** What an engine is for. */
public enum Purpose {
    TRANSCRIPTION("Transcription"),
    ASSESSMENT("Assessment");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
