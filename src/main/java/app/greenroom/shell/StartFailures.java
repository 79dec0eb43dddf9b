package app.greenroom.shell;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in plain words why the studio did not start, for the causes an operator can mend. */
public class StartFailures implements FailureAnalyzer {

    private static final int H2_DATABASE_ALREADY_OPEN = 90020;

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataDirectoryException e) {
                return new FailureAnalysis(
                        "Greenroom cannot use its data directory " + e.home() + ": " + e.why() + ".",
                        "Make the directory writable for this user, or set GREENROOM_HOME to another one.",
                        failure);
            }
            if (cause instanceof SQLException e && e.getErrorCode() == H2_DATABASE_ALREADY_OPEN) {
                return new FailureAnalysis(
                        "Another Greenroom is already running on this data directory, and its database is locked.",
                        "Stop the other one first, or give this one a data directory of its own (GREENROOM_HOME).",
                        failure);
            }
        }
        return null;
    }
}
