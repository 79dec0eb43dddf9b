package app.greenroom.testing;

import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The studio's way to keep passwords, without the slowness that keeps guessers away: the many people whom tests make would
 * spend half of all tests' time on it. A test of the configuration, and those of the packaged program, have the real one.
 */
@TestComponent
class QuickPasswords implements BeanPostProcessor {

    private static final int LEAST = 4;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder
                ? new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(LEAST)))
                : bean;
    }
}
