package app.greenroom.retention;

import app.greenroom.shared.RuleException;
import java.time.Duration;

/**
 * How long the studio keeps what was said once there is feedback on it.
 *
 * @param days after the release; 0 keeps it
 * @param warningDays how long before it is erased its candidate is told, 1 to 60
 */
public record RetentionPolicy(int days, int warningDays) {

    static final int LONGEST = 3650;
    static final int LONGEST_WARNING = 60;

    public RetentionPolicy {
        if (days < 0 || days > LONGEST) {
            throw new RuleException("Please choose 0 to " + LONGEST + " days.");
        }
        if (warningDays < 1 || warningDays > LONGEST_WARNING) {
            throw new RuleException("Candidates are told 1 to " + LONGEST_WARNING + " days before.");
        }
    }

    public boolean keepsAll() {
        return days == 0;
    }

    Duration stay() {
        return Duration.ofDays(days);
    }

    Duration warning() {
        return Duration.ofDays(warningDays);
    }
}
