package app.greenroom.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.junit.jupiter.api.Test;

class NewIdTest {

    @Test
    void anIdCannotBeGuessedFromTheOneBefore() throws Exception {
        Class<?> source = Arrays.stream(UuidVersion7Strategy.class.getDeclaredClasses())
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .map(java.lang.reflect.Field::getType)
                .filter(java.util.Random.class::isAssignableFrom)
                .findFirst()
                .orElseThrow();
        assertThat(source).as("of the 62 bits behind the time").isEqualTo(java.security.SecureRandom.class);

        Set<Long> tails = new HashSet<>();
        UUID last = NewId.next();
        for (int i = 0; i < 10_000; i++) {
            UUID next = NewId.next();
            assertThat(next.version()).isEqualTo(7);
            assertThat(Math.abs(next.getLeastSignificantBits() - last.getLeastSignificantBits()))
                    .as("no counter")
                    .isGreaterThan(1 << 20);
            tails.add(next.getLeastSignificantBits());
            last = next;
        }
        assertThat(tails).hasSize(10_000);
    }
}
