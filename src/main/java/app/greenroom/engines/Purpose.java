package app.greenroom.engines;

/** What an engine is for. */
public enum Purpose {
    TRANSCRIPTION("Transcription"),
    ASSESSMENT("Assessment"),
    /** The words that an interviewer uses. */
    INTERVIEWER("Interviewer"),
    /** The voice that says them. */
    VOICE("Voice");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Somebody waits for it in the middle of a conversation: how long is not for anybody to choose. */
    public boolean live() {
        return this == INTERVIEWER || this == VOICE;
    }

    /** It is paid by the word. */
    public boolean tokens() {
        return this == ASSESSMENT || this == INTERVIEWER;
    }
}
