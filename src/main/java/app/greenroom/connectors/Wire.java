package app.greenroom.connectors;

import app.greenroom.outbound.Outbound;
import app.greenroom.outbound.Reply;
import app.greenroom.outbound.Request;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One engine elsewhere: sends it something, and tells its answers from its excuses. */
class Wire {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int MOST_BYTES = 4_000_000;
    private static final int LONGEST_EXCUSE = 160;
    private static final int SHORTEST_KEY = 4;
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;
    private static final int SERVER = 500;

    private final Outbound outbound;
    private final Connection connection;
    private final Toll toll;

    Wire(Outbound outbound, Connection connection, Toll toll) {
        this.outbound = outbound;
        this.connection = connection;
        this.toll = toll;
    }

    /** The way most engines want their key. */
    Map<String, String> bearer() {
        Map<String, String> headers = new LinkedHashMap<>();
        if (!connection.key().isEmpty()) {
            headers.put("Authorization", "Bearer " + connection.key());
        }
        return headers;
    }

    JsonNode ask(String path, Map<String, String> headers, Object body) throws IOException {
        return ask(path, headers, "application/json", JSON.writeValueAsBytes(body));
    }

    JsonNode ask(String path, Map<String, String> headers, String contentType, byte[] body) throws IOException {
        try {
            return JSON.readTree(post(path, headers, contentType, body));
        } catch (JacksonException e) {
            throw new EngineTroubleException("It answered with something that is no JSON.", e);
        }
    }

    /** Whatever comes back, as it is. */
    byte[] fetch(String path, Map<String, String> headers, Object body) throws IOException {
        return post(path, headers, "application/json", JSON.writeValueAsBytes(body));
    }

    private byte[] post(String path, Map<String, String> headers, String contentType, byte[] body) throws IOException {
        toll.request();
        Reply reply = outbound.post(new Request(
                connection.destination(), path, headers, contentType, body, connection.patience(), MOST_BYTES));
        if (reply.status() != OK) {
            throw excuse(reply);
        }
        return reply.body();
    }

    private IOException excuse(Reply reply) {
        String words =
                switch (reply.status()) {
                    case UNAUTHORIZED, FORBIDDEN -> "It refused the key.";
                    case NOT_FOUND -> "It knows nothing under this address or model name.";
                    case TOO_LARGE -> "It says that too much was sent at once.";
                    case TOO_MANY -> "It is busy, or the account's limit is reached.";
                    default ->
                        reply.status() >= SERVER
                                ? "It is in trouble itself (status " + reply.status() + ")."
                                : "It refused the request (status " + reply.status() + "): " + excerpt(reply);
                };
        return reply.status() == BAD_REQUEST ? new NotUnderstoodException(words) : new EngineTroubleException(words);
    }

    /** A few words of theirs, in which the key cannot be. */
    private String excerpt(Reply reply) {
        String text = reply.text();
        try {
            JsonNode error = JSON.readTree(reply.body()).path("error");
            text = error.isString() ? error.asString() : error.path("message").asString(text);
        } catch (JacksonException e) {
            // no JSON, so it is taken as it is
            text = reply.text();
        }
        if (connection.key().length() >= SHORTEST_KEY) {
            text = text.replace(connection.key(), "…");
        }
        return PlainText.line(text, LONGEST_EXCUSE);
    }

    /** The engine did not understand the request: in another form it might. */
    static class NotUnderstoodException extends EngineTroubleException {

        NotUnderstoodException(String message) {
            super(message);
        }
    }
}
