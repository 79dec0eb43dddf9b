package app.greenroom.ear;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.testing.Api.Browser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page's end of a line. */
class Line implements WebSocket.Listener {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BLOCK = 1600;

    private final BlockingQueue<JsonNode> told = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final CompletableFuture<Void> there = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;

    static Line open(Browser browser) {
        return open(browser, "/api/ear", browser.address().toString()).there();
    }

    /** At an ear that hears. */
    static Line listening(Browser browser) {
        return open(browser, EarWithModels.ADDRESS, browser.address().toString())
                .there();
    }

    /** The handshake ends before the studio has taken the line; only then does it answer. */
    private Line there() {
        socket.sendPing(ByteBuffer.allocate(0)).join();
        there.orTimeout(30, TimeUnit.SECONDS).join();
        return this;
    }

    private static Line open(Browser browser, String path, @Nullable String origin) {
        Line line = new Line();
        URI address = URI.create(browser.address().toString().replaceFirst("http", "ws") + path);
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder();
        if (!browser.cookieHeader().isEmpty()) {
            builder.header("Cookie", browser.cookieHeader());
        }
        if (origin != null) {
            builder.header("Origin", origin);
        }
        line.socket = builder.buildAsync(address, line).join();
        return line;
    }

    /** With what status the door stayed closed. */
    static int refusal(Browser browser, @Nullable String origin) {
        try {
            open(browser, "/api/ear", origin).socket.abort();
            return 101;
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refused) {
                return refused.getResponse().statusCode();
            }
            throw e;
        }
    }

    Line send(String order) {
        socket.sendText(order, true).join();
        return this;
    }

    Line send(short[] samples) {
        for (int at = 0; at < samples.length; at += BLOCK) {
            int count = Math.min(BLOCK, samples.length - at);
            ByteBuffer bytes = ByteBuffer.allocate(2 * count).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asShortBuffer().put(samples, at, count);
            send(bytes);
        }
        return this;
    }

    Line send(ByteBuffer bytes) {
        socket.sendBinary(bytes, true).join();
        return this;
    }

    /** Everything told until this, which is the last. */
    List<JsonNode> until(String type) throws InterruptedException {
        List<JsonNode> all = new ArrayList<>();
        while (true) {
            JsonNode next = told.poll(30, TimeUnit.SECONDS);
            assertThat(next).as("after %s, waiting for %s", all, type).isNotNull();
            all.add(next);
            if (next.path("type").asString().equals(type)) {
                return all;
            }
        }
    }

    /** What was told besides; all of it, when the line is closed. */
    List<JsonNode> rest() {
        List<JsonNode> all = new ArrayList<>();
        told.drainTo(all);
        return all;
    }

    int closed() throws Exception {
        return closed.get(30, TimeUnit.SECONDS);
    }

    /** As when a cable is pulled. */
    void cut() {
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            told.add(JSON.readTree(part.toString()));
            part.setLength(0);
        }
        socket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onPong(WebSocket socket, ByteBuffer message) {
        there.complete(null);
        socket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable problem) {
        closed.completeExceptionally(problem);
    }
}
