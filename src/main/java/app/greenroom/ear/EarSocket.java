package app.greenroom.ear;

import app.greenroom.people.PersonId;
import app.greenroom.people.SignedIn;
import app.greenroom.people.StillAllowed;
import jakarta.websocket.Session;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;

/** The lines on which pages send what the microphone hears. A person has one: a new one takes the place of the one before. */
@Component
class EarSocket extends AbstractWebSocketHandler {

    private static final Logger LOG = LoggerFactory.getLogger(EarSocket.class);

    /** One second of sound. */
    private static final int SOUND = 32_000;

    private static final int ORDER = 1024;
    private static final String LINE = "line";
    /** Tomcat's: how long one answer may wait for a reader that does not read. */
    private static final String SENDING = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

    private final Ears ears;
    private final EarLimits limits;
    private final StillAllowed stillAllowed;
    private final Map<PersonId, EarLine> lines = new ConcurrentHashMap<>();

    EarSocket(Ears ears, EarLimits limits, StillAllowed stillAllowed) {
        this.ears = ears;
        this.limits = limits;
        this.stillAllowed = stillAllowed;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        session.setBinaryMessageSizeLimit(SOUND);
        session.setTextMessageSizeLimit(ORDER);
        Session line = ((NativeWebSocketSession) session).getNativeSession(Session.class);
        if (line != null) {
            line.setMaxIdleTimeout(limits.idle().toMillis());
            line.getUserProperties().put(SENDING, 5000L);
        }
        SignedIn person = EarDoor.person(session.getAttributes());
        EarLine opened = new EarLine(session, ears, limits, () -> stillAllowed.allows(person), System::nanoTime);
        session.getAttributes().put(LINE, opened);
        EarLine before = lines.put(person.id(), opened);
        if (before != null) {
            before.part(Parting.ELSEWHERE);
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        line(session).order(message.getPayload());
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
        line(session).hear(message.getPayload());
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable problem) {
        LOG.debug("A line was cut.", problem);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        EarLine line = line(session);
        line.closed();
        lines.remove(EarDoor.person(session.getAttributes()).id(), line);
    }

    /** Pages go on with another node, or with this one when it is back. */
    @EventListener(ContextClosedEvent.class)
    void closeAll() {
        List.copyOf(lines.values()).forEach(line -> line.close(CloseStatus.SERVICE_RESTARTED));
    }

    private static EarLine line(WebSocketSession session) {
        return (EarLine) session.getAttributes().get(LINE);
    }
}
