package app.greenroom.outbound;

import java.time.Duration;
import java.util.Map;

/**
 * What is sent, by POST.
 *
 * @param path below the address, beginning with a slash
 * @param headers may hold a key, so that this record is never printed with them
 * @param patience with all of it, from the first connection to the last byte
 * @param mostBytes of the answer
 */
public record Request(
        Destination destination,
        String path,
        Map<String, String> headers,
        String contentType,
        byte[] body,
        Duration patience,
        int mostBytes) {

    @Override
    public String toString() {
        return "Request[" + destination.below(path) + "]";
    }
}
