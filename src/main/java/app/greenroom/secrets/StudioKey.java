package app.greenroom.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** The studio's own key: given by the operator, or made at the first start in a file that its owner alone can read. */
final class StudioKey {

    private static final Logger LOG = LoggerFactory.getLogger(StudioKey.class);
    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private StudioKey() {}

    static SecretKey of(SecretsSettings settings) {
        try {
            String text = settings.key().isBlank() ? fromFile(settings.keyFile()) : settings.key();
            return new SecretKeySpec(decoded(text.strip()), "AES");
        } catch (IOException e) {
            throw new UncheckedIOException("the studio's key cannot be read or made at " + settings.keyFile(), e);
        }
    }

    private static byte[] decoded(String text) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            key = new byte[0];
        }
        if (key.length != BYTES) {
            // never what was read: it may be a key after all
            throw new IllegalStateException("the studio's key must be " + BYTES + " bytes in base64");
        }
        return key;
    }

    private static String fromFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        closeToOthers(file);
        return Files.readString(file);
    }

    /** Appears whole or not at all; of two processes that start together, one makes it. */
    private static void make(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path made = Files.createTempFile(folder, "studio", ".key", ownerOnly(folder));
        try {
            Files.writeString(
                    made,
                    Base64.getEncoder()
                            .encodeToString(KeyGenerators.secureRandom(BYTES).generateKey()));
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException e) {
            LOG.debug("the studio's key was made by another process in this moment");
        } catch (FileSystemException | UnsupportedOperationException e) {
            // no links here
            Files.move(made, file);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return posix(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[0];
    }

    private static void closeToOthers(Path file) throws IOException {
        if (posix(file) && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
            LOG.warn("others could read the studio's key at {}: closed to them now", file);
            Files.setPosixFilePermissions(file, OWNER);
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
