package app.greenroom.outbound;

/** Why a request to an engine came to nothing, in words for the administrator. */
public enum Trouble {
    BAD_ADDRESS("This is no web address that Greenroom can use."),
    NOT_HTTPS(
            "The address must begin with https, or the operator has to allow it (see “Engines” in the operations guide)."),
    PRIVATE_ADDRESS(
            "The address lies inside a private network, and the operator has not allowed it (see “Engines” in the operations guide)."),
    UNKNOWN_HOST("No machine of that name was found."),
    UNREACHABLE("It could not be reached."),
    NOT_TRUSTED("Its certificate is not trusted."),
    TIMED_OUT("It did not answer in time."),
    REDIRECTED("It answered with another address. Enter the one it really has."),
    TOO_LARGE("Its answer was far too long."),
    BROKEN("The connection broke off.");

    private final String inWords;

    Trouble(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
