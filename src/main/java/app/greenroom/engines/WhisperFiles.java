package app.greenroom.engines;

import app.greenroom.connectors.EngineTroubleException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Model files lie in the operator's folder of models: who may choose an engine may not read the rest of the machine. */
final class WhisperFiles {

    private WhisperFiles() {}

    /** @param name of a file in the folder, or the whole path of one in there */
    static Path within(Path folder, String name) throws IOException {
        try {
            Path home = folder.toAbsolutePath().normalize();
            Path file = home.resolve(name).normalize();
            if (file.startsWith(home) && !file.equals(home)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw new EngineTroubleException("This is no name of a file.", e);
        }
        throw new EngineTroubleException("Model files have to lie in the folder of models.");
    }
}
