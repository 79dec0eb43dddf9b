package app.greenroom.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.shared.RuleException;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

@StudioTest
class PasswordTest {

    @Autowired
    private Studio studio;

    @Autowired
    private PersonService people;

    @Autowired
    private UserDetailsService directory;

    @Autowired
    private PasswordEncoder encoder;

    @Test
    void iChangeMineWithTheOldOneOnly() {
        SignedIn me = studio.candidate();

        assertThatThrownBy(() -> studio.as(me, () -> people.changePassword("a wrong guess", "another long one")))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("present password");
        studio.as(me, () -> people.changePassword(Studio.PASSWORD, "another long one"));

        String hash = directory.loadUserByUsername(me.email()).getPassword();
        assertThat(encoder.matches("another long one", hash)).isTrue();
        assertThat(encoder.matches(Studio.PASSWORD, hash)).isFalse();
    }

    @Test
    void shortAndOverlongOnesAreRefused() {
        SignedIn me = studio.candidate();
        for (String bad : new String[] {"", "123456789", "x".repeat(73), "ü".repeat(37)}) {
            assertThatThrownBy(() -> studio.as(me, () -> people.changePassword(Studio.PASSWORD, bad)))
                    .isInstanceOf(RuleException.class);
        }
        assertThatCode(() -> studio.as(me, () -> people.changePassword(Studio.PASSWORD, "x".repeat(72))))
                .doesNotThrowAnyException();
    }

    @Test
    void onlyAnAdministratorSetsSomebodyElses() {
        SignedIn coach = studio.coach();
        SignedIn candidate = studio.candidateOf(coach);

        assertThatThrownBy(() -> studio.as(coach, () -> people.resetPassword(candidate.id(), "taken over by me")))
                .isInstanceOf(AccessDeniedException.class);
    }
}
