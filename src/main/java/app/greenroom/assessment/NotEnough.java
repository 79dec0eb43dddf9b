package app.greenroom.assessment;

/** Why an answer cannot be judged, in words for the one who gave it. */
public enum NotEnough {
    SILENCE("We could not hear any words in this answer. Check the microphone and try again, or type your answer."),
    TOO_SHORT("This answer is too short to say anything fair about it. A few sentences more are enough."),
    NOT_HEARD_WELL(
            "We could not hear this well enough to score it. Correct the transcript, or your coach will listen."),
    OTHER_LANGUAGE("This does not look like English, and we can only score English. Your coach can listen to it."),
    NOT_OWN_WORDS(
            "This is mostly the question or a sample answer said again. Tell it in your own words to get a score.");

    private final String inWords;

    NotEnough(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
