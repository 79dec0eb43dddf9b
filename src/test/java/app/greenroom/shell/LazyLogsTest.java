package app.greenroom.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LazyLogsTest {

    private final AtomicInteger made = new AtomicInteger();

    private final Object message = new Object() {
        @Override
        public String toString() {
            return "text number " + made.incrementAndGet();
        }
    };

    @Test
    void whatNobodyReadsIsNotWritten() {
        Log log = LogFactory.getLog("app.greenroom.a-quiet-place");
        org.slf4j.Logger logger = org.slf4j.LoggerFactory.getLogger("app.greenroom.a-quiet-place");
        ((ch.qos.logback.classic.Logger) logger).setLevel(ch.qos.logback.classic.Level.INFO);

        log.debug(message);
        log.trace(message, new IllegalStateException());

        assertThat(made).hasValue(0);
    }

    @Test
    void whatIsReadIsSaidWithItsReason(CapturedOutput output) {
        Log log = LogFactory.getLog(LazyLogsTest.class);
        log.warn(message, new IllegalStateException("because of this"));

        assertThat(log.isErrorEnabled()).isTrue();
        assertThat(output.getAll()).contains("text number 1").contains("because of this");
    }
}
