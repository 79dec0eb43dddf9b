package app.greenroom.shell;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The data directory cannot be used as it is. */
class DataDirectoryException extends RuntimeException {

    private final Path home;
    private final String why;

    DataDirectoryException(Path home, String why, @Nullable Throwable cause) {
        super("data directory " + home + ": " + why, cause);
        this.home = home;
        this.why = why;
    }

    Path home() {
        return home;
    }

    String why() {
        return why;
    }
}
