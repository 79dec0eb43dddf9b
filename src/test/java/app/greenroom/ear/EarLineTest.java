package app.greenroom.ear;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.speech.SpeechForTests;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/** How long one connection may last, with a clock of its own. */
class EarLineTest {

    private static final EarLimits LIMITS = new EarLimits(1, Duration.ofMinutes(90), Duration.ofSeconds(20));
    private static final String NONSENSE = "{}";

    private final List<CloseStatus> closed = new ArrayList<>();
    private boolean allowed = true;
    private long now = 42;

    private final SpeechForTests speech = SpeechForTests.wherever();
    private final EarLine line = new EarLine(
            session(), new Ears(speech.voices(), speech.transcriber(), LIMITS), LIMITS, () -> allowed, () -> now);

    @Test
    void whoIsNoCandidateAnyMoreIsNotListenedToAfterTenSeconds() {
        allowed = false;
        pass(Duration.ofSeconds(11));
        line.order(NONSENSE);

        assertThat(closed).containsExactly(Parting.NOT_ALLOWED.status());
    }

    @Test
    void whoStillIsOneGoesOn() {
        pass(Duration.ofSeconds(11));
        line.order(NONSENSE);

        assertThat(closed)
                .as("that it is asked what it does not understand")
                .containsExactly(Parting.NOT_UNDERSTOOD.status());
    }

    @Test
    void aLineDoesNotLastForEver() {
        pass(Duration.ofMinutes(91));
        line.order(NONSENSE);
        assertThat(closed).containsExactly(Parting.LONG_ENOUGH.status());

        line.order(NONSENSE);
        assertThat(closed).as("what comes later is not even looked at").hasSize(1);
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private WebSocketSession session() {
        return (WebSocketSession) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {WebSocketSession.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("close")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    closed.add((CloseStatus) arguments[0]);
                    return null;
                });
    }
}
