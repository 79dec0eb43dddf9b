package app.greenroom.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String SECRET = "sk-do-not-tell-ÄÖ";

    @TempDir
    private Path home;

    @Test
    void aSecretOpensForItsPurposeAlone() {
        SecretBox box = withKey(KEY);
        String sealed = box.seal("ASSESSMENT https://api.example.com:443", SECRET);

        assertThat(sealed).doesNotContain("sk-");
        assertThat(box.seal("ASSESSMENT https://api.example.com:443", SECRET)).isNotEqualTo(sealed);
        assertThat(box.open("ASSESSMENT https://api.example.com:443", sealed)).isEqualTo(SECRET);
        assertThatThrownBy(() -> box.open("ASSESSMENT https://evil.example:443", sealed))
                .isInstanceOf(SealBrokenException.class);
        assertThatThrownBy(() -> box.open("ASSESSMENT https://api.example.com:4", sealed))
                .isInstanceOf(SealBrokenException.class);
    }

    @Test
    void whatWasChangedDoesNotOpen() {
        SecretBox box = withKey(KEY);
        byte[] sealed = Base64.getDecoder().decode(box.seal("p", SECRET));
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> box.open("p", Base64.getEncoder().encodeToString(changed)))
                    .isInstanceOf(SealBrokenException.class)
                    .hasMessageNotContaining(SECRET);
        }
        assertThatThrownBy(() -> box.open("p", "not base64!")).isInstanceOf(SealBrokenException.class);
        assertThatThrownBy(() -> box.open("p", "")).isInstanceOf(SealBrokenException.class);
    }

    @Test
    void theFirstStartMakesAKeyThatItsOwnerAloneCanRead() throws Exception {
        Path file = home.resolve("new/studio.key");
        String sealed = inFile(file).seal("p", SECRET);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Base64.getDecoder().decode(Files.readString(file))).hasSize(32);
        assertThat(inFile(file).open("p", sealed)).as("after a restart").isEqualTo(SECRET);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aKeyThatOthersCouldReadIsClosedToThem() throws Exception {
        Path file = home.resolve("studio.key");
        Files.writeString(file, KEY + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        inFile(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void anotherStudiosKeyOpensNothing() {
        String sealed = inFile(home.resolve("one.key")).seal("p", SECRET);

        assertThatThrownBy(() -> inFile(home.resolve("two.key")).open("p", sealed))
                .isInstanceOf(SealBrokenException.class);
    }

    @Test
    void aKeyOfTheWrongFormStopsTheStartAndIsNotPrinted() {
        assertThatThrownBy(() -> withKey("c2hvcnQ="))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("c2hvcnQ");
        assertThatThrownBy(() -> withKey("hunter2!")).hasMessageNotContaining("hunter2");
        assertThat(new SecretsSettings(home, KEY).toString()).doesNotContain(KEY);
    }

    private SecretBox withKey(String key) {
        return new SecretBox(new SecretsSettings(home.resolve("unused"), key));
    }

    private static SecretBox inFile(Path file) {
        return new SecretBox(new SecretsSettings(file, ""));
    }
}
