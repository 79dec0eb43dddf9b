package app.greenroom.assessment;

/** A part of a story well told. */
public enum StarPart {
    SITUATION("Situation"),
    TASK("Task"),
    ACTION("Action"),
    RESULT("Result");

    private final String title;

    StarPart(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
