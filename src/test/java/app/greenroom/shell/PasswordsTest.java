package app.greenroom.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept where people are real. */
class PasswordsTest {

    private final PasswordEncoder encoder = new SecurityConfiguration().passwordEncoder();

    @Test
    void eachGuessTakesAThousandRoundsAndNoTwoLookAlike() {
        String kept = encoder.encode("correct horse battery");

        assertThat(kept).startsWith("{bcrypt}$2a$10$").isNotEqualTo(encoder.encode("correct horse battery"));
        assertThat(encoder.matches("correct horse battery", kept)).isTrue();
        assertThat(encoder.matches("correct horse batterz", kept)).isFalse();
    }
}
