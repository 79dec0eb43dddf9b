package app.greenroom.uploads;

import static org.assertj.core.api.Assertions.assertThat;

/** How much of one take the studio has acknowledged. That may only grow, and the studio may never know less. */
final class Ledger {

    private final String upload;
    private long acknowledged;

    Ledger(String upload) {
        this.upload = upload;
    }

    synchronized long acknowledged() {
        return acknowledged;
    }

    synchronized void acknowledge(long offset) {
        acknowledged = Math.max(acknowledged, offset);
    }

    /**
     * The studio says where the take ends.
     *
     * @param before what was acknowledged when it was asked
     */
    long told(long before, long offset) {
        assertThat(offset).as("the end of " + upload).isGreaterThanOrEqualTo(before);
        acknowledge(offset);
        return offset;
    }
}
