package app.greenroom.testing;

import app.greenroom.outbound.Destination;
import app.greenroom.outbound.Outbound;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An engine elsewhere that really listens, on this machine, and does what a test wants. */
public class StubEngine implements AutoCloseable {

    /** What came in. */
    public record Asked(String path, Map<String, List<String>> headers, byte[] body) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    /** What goes out. */
    public record Said(int status, byte[] body) {

        public Said(int status, String body) {
            this(status, body.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** How it behaves. */
    @FunctionalInterface
    public interface Manner {
        Said answer(Asked asked) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ConcurrentLinkedQueue<Asked> asked = new ConcurrentLinkedQueue<>();
    private volatile Manner manner = request -> new Said(500, "");

    public StubEngine() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    public StubEngine answering(Manner manner) {
        this.manner = manner;
        return this;
    }

    public StubEngine answering(int status, String body) {
        return answering(request -> new Said(status, body));
    }

    /** Accepts everything and never says a word. */
    public StubEngine silent() {
        return answering(request -> {
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Said(500, "");
        });
    }

    /** Sends and sends. */
    public StubEngine endless() {
        return answering(request -> null);
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public Destination destination(String path) throws IOException {
        return Destination.parse(address() + path);
    }

    /** A way to it, and to nothing else inside. */
    public Outbound outbound() {
        return Outbound.allowing(List.of("127.0.0.1:" + server.getAddress().getPort()));
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Asked request = new Asked(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders(),
                    exchange.getRequestBody().readAllBytes());
            asked.add(request);
            Said said = manner.answer(request);
            if (said == null) {
                flood(exchange);
                return;
            }
            byte[] body = said.body();
            exchange.sendResponseHeaders(said.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void flood(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] block = new byte[100_000];
        try (OutputStream body = exchange.getResponseBody()) {
            while (closed.getCount() > 0) {
                body.write(block);
            }
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
