package app.greenroom.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * The content security policy of pages: scripts run when they are files of ours or carry this answer's nonce, and text
 * is never evaluated. Flow 25.2 builds functions from the expressions the server sends; the small script that goes first
 * makes them as script elements with the nonce instead, which an injected text cannot have.
 */
@Component
class PagePolicy implements VaadinServiceInitListener {

    private static final String POLICY = "default-src 'self'; script-src 'self' 'nonce-%s'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; "
            + "font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String FUNCTIONS_BY_NONCE = """
            (() => {
              const nonce = document.currentScript.nonce;
              const native = window.Function;
              let made;
              Object.defineProperty(window, '__greenroomMade', { set: (value) => { made = value; } });
              function byNonce(...args) {
                const body = args.length ? args.pop() : '';
                const script = document.createElement('script');
                script.nonce = nonce;
                script.textContent = '__greenroomMade = function(' + args.join(',') + '\\n) {' + body + '\\n}';
                document.head.append(script);
                script.remove();
                const result = made;
                made = undefined;
                if (!result) {
                  throw new SyntaxError('not a function: ' + body);
                }
                return result;
              }
              byNonce.prototype = native.prototype;
              window.Function = byNonce;
            })();
            """;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(this::protect);
    }

    private void protect(IndexHtmlResponse page) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        Element first = page.getDocument().head().prependElement("script");
        first.appendChild(new DataNode(FUNCTIONS_BY_NONCE));
        page.getDocument().select("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", POLICY.formatted(nonce));
    }
}
