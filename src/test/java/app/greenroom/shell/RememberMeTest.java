package app.greenroom.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.people.SignedIn;
import app.greenroom.testing.Api;
import app.greenroom.testing.HttpTest;
import app.greenroom.testing.Studio;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.authentication.rememberme.PersistentRememberMeToken;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;

@HttpTest
class RememberMeTest {

    @Autowired
    private Api api;

    @Autowired
    private Studio studio;

    @Autowired
    private PersistentTokenRepository tokens;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String series = UUID.randomUUID().toString();
    private SignedIn maya;

    @BeforeEach
    void somebody() {
        maya = studio.candidate();
    }

    @Test
    void allRequestsOfABrowserThatComesBackAreSignedIn() {
        remember(Instant.now());

        List<CompletableFuture<HttpResponse<String>>> answers =
                Stream.generate(() -> ask("token")).limit(12).toList();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().body()).contains("true"));
        assertThat(ask("token").join().body()).contains("true");
    }

    @Test
    void anInventedTokenSignsNobodyIn() {
        remember(Instant.now());

        assertThat(ask("another").join().body()).doesNotContain("true");
        assertThat(ask("token").join().body())
                .as("the true one is no worse for it")
                .contains("true");
    }

    @Test
    void afterThirtyDaysAbsenceItIsOver() {
        remember(Instant.now().minus(Duration.ofDays(31)));

        assertThat(ask("token").join().body()).doesNotContain("true");
    }

    private void remember(Instant lastUse) {
        tokens.createNewToken(new PersistentRememberMeToken(maya.email(), series, "token", Date.from(lastUse)));
    }

    /** Without a session, as after a restart of the studio. */
    private CompletableFuture<HttpResponse<String>> ask(String token) {
        String cookie = Base64.getEncoder().encodeToString((series + ":" + token).getBytes(StandardCharsets.UTF_8));
        URI address = api.stranger().address().resolve("/api/session");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("X-Greenroom", "1")
                .header("Cookie", "GREENROOM_REMEMBER=" + cookie)
                .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }
}
