package app.greenroom.interviewer;

/** Why the interviewer says something. Coaches read it beside the words; candidates do not, while they are asked. */
public enum Why {
    QUESTION("The next question"),
    MISSING_POINT("Asked for what was missing"),
    NO_NUMBER("Asked for a number"),
    OWN_PART("Asked for their own part"),
    DEEPER("Asked further"),
    NOT_HEARD("Nothing was understood"),
    ASKED_AGAIN("They asked to hear it again"),
    EXPLAINED("They asked what was meant"),
    THINKING("They wanted to think"),
    NOT_FINISHED("They had not finished"),
    DECLINED("They asked for something an interviewer does not tell"),
    LANGUAGE("They spoke another language"),
    RUDE("They used strong words"),
    CLOSING("The end");

    private final String label;

    Why(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** It digs further into an answer. */
    public boolean followUp() {
        return this == MISSING_POINT || this == NO_NUMBER || this == OWN_PART || this == DEEPER;
    }

    /** What was said before it was no answer, and the question still stands. */
    public boolean aside() {
        return this != QUESTION && this != CLOSING && !followUp();
    }
}
