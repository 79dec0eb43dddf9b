package app.greenroom.takes;

/** Bytes were offered for a place where the take does not end. */
class WrongOffsetException extends RuntimeException {

    private final long offset;

    WrongOffsetException(long offset) {
        super("the take ends at " + offset);
        this.offset = offset;
    }

    /** Where it ends. */
    long offset() {
        return offset;
    }
}
