package app.greenroom.retention;

import app.greenroom.people.PersonId;
import app.greenroom.takes.TakeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer with feedback.
 *
 * @param warnedAt when its candidate was told that it will be erased; null as long as they were not
 * @param eraseAt the day they were told
 */
record RetainedAnswer(
        TakeId take,
        PersonId candidate,
        Instant releasedAt,
        @Nullable Instant warnedAt,
        @Nullable Instant eraseAt) {

    /** What is to be done about it now. */
    enum Step {
        WAIT,
        WARN,
        /** What was said no longer holds: the policy keeps it for so long that it will be said again. */
        UNWARN,
        ERASE
    }

    /**
     * Nothing is erased before its day by today's policy, nor before the day its candidate was told, nor sooner after
     * they were told than today's policy says.
     */
    Step next(RetentionPolicy policy, Instant now) {
        if (warnedAt == null) {
            return !policy.keepsAll() && !now.isBefore(warnFrom(policy)) ? Step.WARN : Step.WAIT;
        }
        if (policy.keepsAll() || now.isBefore(warnFrom(policy))) {
            return Step.UNWARN;
        }
        return now.isBefore(day(policy, now)) ? Step.WAIT : Step.ERASE;
    }

    /** The earliest moment at which it may be erased, if its candidate is told now or was told before. */
    Instant day(RetentionPolicy policy, Instant now) {
        Instant told = warnedAt == null ? now : warnedAt;
        Instant day = later(releasedAt.plus(policy.stay()), told.plus(policy.warning()));
        return eraseAt == null ? day : later(day, eraseAt);
    }

    private Instant warnFrom(RetentionPolicy policy) {
        return releasedAt.plus(policy.stay()).minus(policy.warning());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
