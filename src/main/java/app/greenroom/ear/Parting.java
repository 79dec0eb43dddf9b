package app.greenroom.ear;

import org.springframework.web.socket.CloseStatus;

/** Why a line is closed, in numbers and words that browsers pass on. */
enum Parting {
    /** Not spoken as docs/decisions/DD026 says. */
    NOT_UNDERSTOOD(4400),
    /** Signed out meanwhile, or no candidate any more. */
    NOT_ALLOWED(4403),
    /** The same person is listened to on a newer line. */
    ELSEWHERE(4409),
    LONG_ENOUGH(4410),
    /** More sound than time has passed. */
    TOO_FAST(4429),
    ENGINE_FAILED(4500),
    /** As many are listened to as this machine can follow; turns are ended by the button then. */
    FULL(4503),
    NO_MODEL(4504);

    private final CloseStatus status;

    Parting(int code) {
        status = new CloseStatus(code, name().toLowerCase().replace('_', '-'));
    }

    CloseStatus status() {
        return status;
    }
}
