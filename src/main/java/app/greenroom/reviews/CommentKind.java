package app.greenroom.reviews;

/** What a comment wants to do for the candidate. */
public enum CommentKind {
    PRAISE("Praise"),
    SUGGESTION("Suggestion"),
    QUESTION("Question");

    private final String label;

    CommentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
