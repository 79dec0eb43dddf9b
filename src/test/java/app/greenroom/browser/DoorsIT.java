package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger finds when they try the doors of the packaged program over plain HTTP. */
class DoorsIT {

    @TempDir
    static Path home;

    private static RunningStudio studio;
    private static HttpClient client;

    @BeforeAll
    static void start() throws Exception {
        studio = RunningStudio.startNew(home);
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() throws Exception {
        client.close();
        studio.close();
    }

    @Test
    void pagesRunNoScriptsButOursAndCannotBeFramed() throws Exception {
        HttpResponse<String> first = get("/login");
        HttpResponse<String> second = get("/login");

        String policy = header(first, "Content-Security-Policy");
        assertThat(policy)
                .contains("script-src 'self' 'nonce-", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("unsafe-eval")
                .doesNotContain("script-src 'self' 'unsafe-inline'")
                .doesNotContain("http:")
                .doesNotContain("https:");
        assertThat(header(second, "Content-Security-Policy")).isNotEqualTo(policy);
        assertThat(header(first, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(first, "Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void behindTlsTheCookieIsSecure() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(studio.url() + "/login"))
                .header("X-Forwarded-Proto", "https")
                .build();

        assertThat(header(client.send(request, BodyHandlers.ofString()), "Set-Cookie"))
                .contains("Secure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing-here", "/h2-console", "/answers/1/2/3", "/actuator.json", "/.env"})
    void anUnknownAddressAnswers404(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/loggers"})
    void ofTheActuatorOnlyHealthIsOpen(String path) throws Exception {
        assertThat(get(path).statusCode()).isIn(401, 403, 404);
        assertThat(studio.healthy()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/overview", "/review", "/people", "/audit", "/profile"})
    void aPageAsksAStrangerToSignIn(String path) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(header(response, "Location")).endsWith("/login");
    }

    @Test
    void theInterfaceAnswersInItsOwnWords() throws Exception {
        assertThat(get("/api/takes/018f0000-0000-7000-8000-000000000000/media").statusCode())
                .isEqualTo(401);
        assertThat(post("/api/takes", "X-Other").statusCode()).isEqualTo(403);
        assertThat(post("/api/takes", "X-Greenroom").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(studio.url() + path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String header) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(studio.url() + path))
                        .header(header, "1")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
