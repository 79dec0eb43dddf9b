package app.greenroom.takes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who holds a connection with as few bytes as possible, against the web server itself. Time is the test's. */
class SlowSenderTest {

    private static final int SILENCE_MILLIS = 1500;

    @TempDir
    Path folder;

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();
    private Tomcat tomcat;

    @BeforeEach
    void start() throws LifecycleException {
        tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("connectionTimeout", "" + SILENCE_MILLIS);
        Context context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "intake", new Intake());
        context.addServletMappingDecoded("/", "intake");
        tomcat.start();
    }

    @AfterEach
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    private class Intake extends HttpServlet {

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try (Blocks blocks = new Blocks(request.getInputStream(), new BlockPool(), this::time)) {
                for (ByteBuffer block; (block = blocks.next()) != null; ) {
                    kept.addAndGet(block.remaining());
                }
                blocks.requireWhole();
            } catch (TakeRefused e) {
                response.setStatus(e.reason().status());
            }
        }

        /** It is asked after every read. */
        private long time() {
            read.incrementAndGet();
            return now.get();
        }
    }

    private Socket post(int length) throws IOException {
        Socket socket = new Socket("localhost", tomcat.getConnector().getLocalPort());
        socket.setSoTimeout(20_000);
        socket.getOutputStream()
                .write(("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String statusLine(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }

    @Test
    void aDripIsCutOffAfterTwentySecondsAndKept() throws IOException {
        try (Socket socket = post(1_000_000)) {
            OutputStream line = socket.getOutputStream();
            int drips = 0;
            await("it has begun").until(() -> read.get() == 2);
            for (; now.get() < Blocks.PACE.toNanos(); drips++) {
                int before = read.get();
                now.addAndGet(Duration.ofSeconds(1).toNanos());
                line.write(7);
                line.flush();
                await().pollInterval(Duration.ofMillis(2)).until(() -> read.get() > before);
            }

            assertThat(statusLine(socket)).endsWith("408");
            assertThat(kept).hasValue(drips);
        }
    }

    @Test
    void whoFallsSilentIsLetGo() throws IOException {
        try (Socket socket = post(1000)) {
            socket.getOutputStream().write(new byte[400]);
            socket.getOutputStream().flush();

            assertThat(statusLine(socket)).endsWith("408");
            assertThat(kept).hasValue(400);
        }
    }
}
