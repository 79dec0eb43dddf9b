package app.greenroom.people;

/** What a person does in the studio. Each person has exactly one. */
public enum Role {
    CANDIDATE("Candidate"),
    COACH("Coach"),
    ADMINISTRATOR("Administrator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String authority() {
        return "ROLE_" + name();
    }
}
