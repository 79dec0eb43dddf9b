package app.greenroom.questions;

/** How hard a question is for somebody who has prepared. */
public enum Difficulty {
    EASIER("Easier"),
    CORE("Core"),
    HARDER("Harder");

    private final String label;

    Difficulty(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
