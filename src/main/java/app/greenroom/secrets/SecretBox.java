package app.greenroom.secrets;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Seals secrets for the database by AES-256-GCM. A secret is sealed together with what it is for, and opens for that
 * alone: whoever can write to the database cannot make the studio send a key elsewhere.
 */
@Component
@EnableConfigurationProperties(SecretsSettings.class)
public class SecretBox {

    private static final int NONCE = 16;
    private static final char BORDER = '\n';

    private final BytesEncryptor cipher;

    SecretBox(SecretsSettings settings) {
        this.cipher =
                new AesBytesEncryptor(StudioKey.of(settings), KeyGenerators.secureRandom(NONCE), CipherAlgorithm.GCM);
    }

    /** @param purpose one line that says what it is for */
    public String seal(String purpose, String secret) {
        if (purpose.indexOf(BORDER) >= 0) {
            throw new IllegalArgumentException("a purpose is one line");
        }
        byte[] plain = (purpose + BORDER + secret).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(cipher.encrypt(plain));
    }

    /** @throws SealBrokenException when it was sealed for something else, by another key, or changed since */
    public String open(String purpose, String sealed) {
        String plain;
        try {
            plain = new String(cipher.decrypt(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new SealBrokenException(e);
        }
        if (!plain.startsWith(purpose + BORDER)) {
            throw new SealBrokenException(null);
        }
        return plain.substring(purpose.length() + 1);
    }
}
