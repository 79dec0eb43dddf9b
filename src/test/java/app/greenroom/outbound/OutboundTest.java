package app.greenroom.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server that really listens on this machine. */
class OutboundTest {

    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);
    private static final int MOST = 1000;

    private HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);

    @BeforeEach
    void aServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void whatIsAllowedAnswers() throws Exception {
        serve(exchange -> {
            assertThat(exchange.getRequestMethod()).isEqualTo("POST");
            assertThat(exchange.getRequestHeaders().getFirst("Authorization")).isEqualTo("Bearer k");
            assertThat(exchange.getRequestHeaders().getFirst("Accept-Encoding")).isNull();
            assertThat(exchange.getRequestURI().getPath()).isEqualTo("/v1/ask");
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(429, body.length);
            exchange.getResponseBody().write(body);
        });

        Reply reply = open().post(request(Duration.ofSeconds(5)));

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.text()).isEqualTo("hello");
    }

    @Test
    void withoutTheOperatorNothingInsideIsEvenAsked() throws Exception {
        serve(exchange -> exchange.sendResponseHeaders(200, -1));
        Outbound closed = new Outbound(new Doorkeeper(List.of(), InetAddress::getAllByName));

        assertTrouble(closed, request(Duration.ofSeconds(5)), Trouble.PRIVATE_ADDRESS);
        assertThat(asked).hasValue(0);
    }

    @Test
    void aNameIsLookedUpOnceAndTheSocketGoesToWhatWasChecked() throws Exception {
        serve(exchange -> exchange.sendResponseHeaders(200, -1));
        InetAddress here = InetAddress.getByName("127.0.0.1");
        InetAddress elsewhere = InetAddress.getByName("169.254.169.254");
        AtomicInteger lookups = new AtomicInteger();
        Doorkeeper rebinding = new Doorkeeper(
                List.of("127.0.0.1"), host -> new InetAddress[] {lookups.getAndIncrement() == 0 ? here : elsewhere});
        Destination named = Destination.parse("http://rebinding.example:" + port() + "/v1");

        Reply reply = new Outbound(rebinding).post(request(named, Duration.ofSeconds(5)));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(lookups).hasValue(1);
        assertThat(asked).hasValue(1);
        assertTrouble(new Outbound(rebinding), request(named, Duration.ofSeconds(5)), Trouble.PRIVATE_ADDRESS);
        assertThat(asked).as("not asked again").hasValue(1);
    }

    @Test
    void nobodyIsFollowedElsewhere() throws Exception {
        serve(exchange -> {
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:" + port() + "/v1/inside");
            exchange.sendResponseHeaders(307, -1);
        });

        assertTrouble(open(), request(Duration.ofSeconds(5)), Trouble.REDIRECTED);
        assertThat(asked).hasValue(1);
    }

    @Test
    void anAnswerWithoutEndIsCutOff() throws Exception {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                while (over.getCount() > 0) {
                    body.write(new byte[1000]);
                }
            }
        });

        assertTrouble(open(), request(Duration.ofSeconds(5)), Trouble.TOO_LARGE);
    }

    @Test
    void anAnswerThatSaysItIsAGigabyteIsNotRead() throws Exception {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 1_000_000_000L);
            exchange.getResponseBody().write('.');
            exchange.getResponseBody().flush();
            patiently();
        });

        assertTrouble(open(), request(Duration.ofSeconds(5)), Trouble.TOO_LARGE);
    }

    @Test
    void whoSaysNothingOrDripsIsGivenUp() throws Exception {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                // a byte now and then keeps every timeout of a single read away
                while (!over.await(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                    body.write('.');
                    body.flush();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        assertTrouble(open(), request(Duration.ofMillis(400)), Trouble.TIMED_OUT);
    }

    @Test
    void whereNobodyListensIsUnreachable() throws Exception {
        Request request = request(Duration.ofSeconds(5));
        server.stop(0);

        assertTrouble(open(), request, Trouble.UNREACHABLE);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTrusted(@TempDir Path folder) throws Exception {
        HttpsServer secure = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder.resolve("keys.p12"))));
        secure.createContext("/", exchange -> asked.incrementAndGet());
        secure.start();
        try {
            int port = secure.getAddress().getPort();
            Destination destination = Destination.parse("https://127.0.0.1:" + port + "/v1");
            Outbound outbound = Outbound.allowing(List.of("127.0.0.1:" + port));

            assertTrouble(outbound, request(destination, Duration.ofSeconds(10)), Trouble.NOT_TRUSTED);
            assertThat(asked).as("no key was sent").hasValue(0);
        } finally {
            secure.stop(0);
        }
    }

    private static SSLContext selfSigned(Path store) throws Exception {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "password")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance(store.toFile(), "password".toCharArray());
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "password".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    @Test
    void whatDoesNotSpeakTlsIsNotTrusted() throws Exception {
        Destination secure = Destination.parse("https://127.0.0.1:" + port());

        assertThatThrownBy(() -> open().post(request(secure, Duration.ofSeconds(1))))
                .isInstanceOf(OutboundException.class);
        assertThat(asked).hasValue(0);
    }

    @Test
    void aRequestIsNeverPrintedWithItsKey() throws Exception {
        assertThat(request(Duration.ofSeconds(1)).toString()).doesNotContain("Bearer");
    }

    private void serve(HttpHandler handler) {
        server.createContext("/", (HttpExchange exchange) -> {
            asked.incrementAndGet();
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    private void patiently() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private Outbound open() {
        return new Outbound(new Doorkeeper(List.of("127.0.0.1:" + port()), InetAddress::getAllByName));
    }

    private Request request(Duration patience) throws IOException {
        return request(Destination.parse("http://127.0.0.1:" + port() + "/v1"), patience);
    }

    private static Request request(Destination destination, Duration patience) {
        return new Request(
                destination, "/ask", Map.of("Authorization", "Bearer k"), "text/plain", HELLO, patience, MOST);
    }

    private static void assertTrouble(Outbound outbound, Request request, Trouble trouble) {
        assertThatThrownBy(() -> outbound.post(request))
                .isInstanceOfSatisfying(
                        OutboundException.class, e -> assertThat(e.trouble()).isEqualTo(trouble));
    }
}
