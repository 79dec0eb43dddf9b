package app.greenroom.interviews;

/** How much of themselves somebody brings into an interview: a ladder to climb at one's own pace. */
public enum Comfort {
    TYPED("Typed", "Write your answers"),
    VOICE("Voice", "Say them; every answer is recorded"),
    VIDEO("Voice and camera", "Say them, and be seen in the recording");

    private final String label;
    private final String meaning;

    Comfort(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    public boolean spoken() {
        return this != TYPED;
    }
}
