package app.greenroom.guides;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Packs to test with. */
public final class PackFiles {

    private PackFiles() {}

    /** A whole small pack of one guide, "harbour-planner" in version 3, with two questions. */
    public static String small() {
        try (InputStream file =
                Objects.requireNonNull(PackFiles.class.getResourceAsStream("/packs-for-tests/small.yaml"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The small pack for a guide of another name, so that tests do not meet in one database. */
    public static String small(String guideKey) {
        return small().replace("harbour-planner", guideKey).replace("harbour-0", guideKey + "-0");
    }

    public static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
