package app.greenroom.recordings;

/** The store has no room left. What was acknowledged before is safe. */
public class StoreFullException extends RuntimeException {

    public StoreFullException(String message) {
        super(message);
    }
}
