package app.greenroom.ear;

import app.greenroom.people.CurrentPerson;
import app.greenroom.people.Role;
import app.greenroom.people.SignedIn;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * Lets in candidates who come from our own pages. Browsers open WebSockets to any origin and send the cookie along, so the
 * origin must be said and be ours.
 */
@Component
class EarDoor implements HandshakeInterceptor {

    private static final String PERSON = "person";

    private final CurrentPerson current;

    EarDoor(CurrentPerson current) {
        this.current = current;
    }

    /** Whom {@link #beforeHandshake} let in. */
    static SignedIn person(Map<String, Object> attributes) {
        return (SignedIn) attributes.get(PERSON);
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        Optional<SignedIn> candidate = current.find().filter(person -> person.role() == Role.CANDIDATE);
        boolean ours = request.getHeaders().getOrigin() != null && WebUtils.isSameOrigin(request);
        if (!ours || candidate.isEmpty()) {
            response.setStatusCode(HttpStatus.FORBIDDEN);
            return false;
        }
        attributes.put(PERSON, candidate.get());
        return true;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception problem) {
        // nothing is left to be done
    }
}
