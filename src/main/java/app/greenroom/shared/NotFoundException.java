package app.greenroom.shared;

/** What was asked for is not there, or is not the asker's to see: the two look the same from outside (404). */
public class NotFoundException extends RuntimeException {

    public NotFoundException(String message) {
        super(message);
    }
}
