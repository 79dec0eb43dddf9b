package app.greenroom.takes;

import app.greenroom.shared.RuleException;

/** The studio does not take these bytes, or not now. */
class TakeRefused extends RuleException {

    /** Why, for programs: an HTTP status and a name that stays. */
    enum Reason {
        BAD_REQUEST(400, "bad-request"),
        FINISHED(409, "finished"),
        OTHER_LENGTH(409, "other-length"),
        EXPIRED(410, "expired"),
        NO_TAKES_LEFT(422, "no-takes-left"),
        TOO_MANY_OPEN(422, "too-many-open"),
        WRONG_TYPE(422, "wrong-type"),
        EMPTY(422, "empty"),
        MISMATCH(422, "mismatch"),
        TOO_LARGE(413, "too-large"),
        TOO_LONG(413, "too-long"),
        TOO_MANY_PIECES(429, "too-many-patches"),
        TOO_SLOW(408, "too-slow"),
        OTHER_VERSION(412, "tus-version"),
        OTHER_CONTENT(415, "content-type");

        private final int status;
        private final String code;

        Reason(int status, String code) {
            this.status = status;
            this.code = code;
        }

        int status() {
            return status;
        }

        String code() {
            return code;
        }
    }

    private final Reason reason;

    TakeRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    static TakeRefused tooLarge(long limit) {
        return new TakeRefused(
                Reason.TOO_LARGE, "This recording is larger than the " + (limit >> 20) + " MB that one may be.");
    }

    static TakeRefused tooLong(long announced) {
        return new TakeRefused(Reason.TOO_LONG, "This is more than the " + announced + " bytes announced.");
    }
}
