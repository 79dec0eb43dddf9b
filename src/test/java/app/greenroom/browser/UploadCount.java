package app.greenroom.browser;

import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads along what browsers send and counts the bytes of uploads, and how many of them nobody answered for. */
final class UploadCount {

    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");

    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong unanswered = new AtomicLong();

    /** Bytes of recordings that went over the line. */
    long sent() {
        return sent.get();
    }

    /** Those of them whose request has had no answer, up to now or for good. */
    long unanswered() {
        return unanswered.get();
    }

    Connection connection() {
        return new Connection();
    }

    /** One connection of HTTP/1.1, with its requests one after the other. */
    final class Connection {

        private final StringBuilder head = new StringBuilder();
        private long bodyLeft;
        private long waiting;
        private boolean upload;
        private boolean other;

        synchronized void sent(byte[] bytes, int count) {
            for (int at = 0; at < count && !other; ) {
                if (bodyLeft > 0) {
                    long body = Math.min(bodyLeft, count - at);
                    bodyLeft -= body;
                    at += (int) body;
                    if (upload) {
                        sent.addAndGet(body);
                        unanswered.addAndGet(body);
                        waiting += body;
                    }
                } else {
                    head.append((char) (bytes[at++] & 0xff));
                    if (head.length() > 4 && head.substring(head.length() - 4).equals("\r\n\r\n")) {
                        begin(head.toString());
                        head.setLength(0);
                    }
                }
            }
        }

        synchronized void answered() {
            unanswered.addAndGet(-waiting);
            waiting = 0;
        }

        private void begin(String request) {
            upload = request.startsWith("PATCH ");
            // a push connection talks in frames from here on
            other = request.toLowerCase().contains("\r\nupgrade: websocket");
            Matcher length = LENGTH.matcher(request);
            bodyLeft = length.find() ? Long.parseLong(length.group(1)) : 0;
        }
    }
}
