package app.greenroom.testing;

import app.greenroom.people.SignedIn;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.security.web.authentication.rememberme.PersistentRememberMeToken;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;

/** Talks to the running studio as browsers do. */
@TestComponent
public class Api {

    private final Environment environment;
    private final PersistentTokenRepository remembered;

    Api(Environment environment, PersistentTokenRepository remembered) {
        this.environment = environment;
        this.remembered = remembered;
    }

    /** A browser that nobody has signed in with. */
    public Browser stranger() {
        return new Browser(URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port")));
    }

    /** A browser with a session of this person, come by through "remember me". */
    public Browser browser(SignedIn person) {
        Browser browser = stranger();
        String series = UUID.randomUUID().toString();
        remembered.createNewToken(new PersistentRememberMeToken(person.email(), series, "token", new Date()));
        String value = Base64.getEncoder().encodeToString((series + ":token").getBytes(StandardCharsets.UTF_8));
        browser.cookies.getCookieStore().add(browser.address, cookie(value));
        String session = browser.send("GET", "/api/session").body();
        if (!session.contains("true")) {
            throw new AssertionError("not signed in: " + session);
        }
        browser.cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("GREENROOM_REMEMBER"))
                .toList()
                .forEach(cookie -> browser.cookies.getCookieStore().remove(browser.address, cookie));
        return browser;
    }

    private static HttpCookie cookie(String value) {
        HttpCookie cookie = new HttpCookie("GREENROOM_REMEMBER", value);
        cookie.setPath("/");
        cookie.setVersion(0);
        return cookie;
    }

    /** One browser with its cookies. */
    public static final class Browser {

        private final URI address;
        private final CookieManager cookies = new CookieManager();
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(cookies).build();

        private Browser(URI address) {
            this.address = address;
        }

        public URI address() {
            return address;
        }

        /** The session cookie as it goes into a header. */
        public String cookieHeader() {
            return String.join(
                    "; ",
                    cookies.getCookieStore().getCookies().stream()
                            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                            .toList());
        }

        public HttpResponse<String> json(String method, String path, String body) {
            return send(method, path, BodyPublishers.ofString(body), "Content-Type", "application/json");
        }

        public HttpResponse<String> send(String method, String path, String... headers) {
            return send(method, path, BodyPublishers.noBody(), headers);
        }

        public HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
            return as(BodyHandlers.ofString(StandardCharsets.ISO_8859_1), method, path, body, headers);
        }

        public HttpResponse<byte[]> bytes(String path, String... headers) {
            return as(BodyHandlers.ofByteArray(), "GET", path, BodyPublishers.noBody(), headers);
        }

        private <T> HttpResponse<T> as(
                HttpResponse.BodyHandler<T> handler,
                String method,
                String path,
                BodyPublisher body,
                String... headers) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(address.resolve(path)).method(method, body);
            request.header("X-Greenroom", "1");
            if (headers.length > 0) {
                request.headers(headers);
            }
            try {
                return client.send(request.build(), handler);
            } catch (IOException e) {
                throw new AssertionError(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }
}
