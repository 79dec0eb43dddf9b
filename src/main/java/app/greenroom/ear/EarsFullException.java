package app.greenroom.ear;

/** As many are listened to as this machine can follow in time. */
public class EarsFullException extends Exception {

    EarsFullException(int listeners) {
        super("this machine listens to " + listeners + " people already");
    }
}
