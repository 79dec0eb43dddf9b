package app.greenroom.uploads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Recordings for tests. */
final class Bytes {

    private Bytes() {}

    static byte[] spoken() throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/recordings/spoken.webm"));
    }

    /** Begins like a WebM and goes on at random: no program can read it, so that it is kept as it came, bit by bit. */
    static byte[] unreadable(int length, RandomGenerator random) throws IOException {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        System.arraycopy(spoken(), 0, bytes, 0, 64);
        return bytes;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
