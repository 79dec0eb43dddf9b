package app.greenroom.outbound;

import java.nio.charset.StandardCharsets;

/** What came back: the whole of it, whatever its status. */
public record Reply(int status, byte[] body) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
