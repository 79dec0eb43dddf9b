package app.greenroom.interviewer;

/** How an interviewer is with people: how kind their words are, and how far they dig. */
public enum Manner {
    WARM("Warm", "Kind words, and at most one question more on an answer", 1),
    NEUTRAL("Neutral", "Few words, and up to two questions more on an answer", 2),
    PROBING("Probing", "Polite and persistent: up to three questions more on an answer", 3);

    private final String label;
    private final String meaning;
    private final int followUps;

    Manner(String label, String meaning, int followUps) {
        this.label = label;
        this.meaning = meaning;
        this.followUps = followUps;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** How many follow-ups a question gets at most. */
    public int followUps() {
        return followUps;
    }
}
