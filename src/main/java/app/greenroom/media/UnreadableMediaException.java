package app.greenroom.media;

/** The recording cannot be read as what it says it is. Trying again will not help. */
public class UnreadableMediaException extends Exception {

    public UnreadableMediaException(String message) {
        super(message);
    }
}
