package app.greenroom.uploads;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** A candidate's script: signs in and uploads as docs/takes.md shows it with curl. */
final class Script implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final String url;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Script(String url) {
        this.url = url;
    }

    /** The form of the sign-in page, with the token it carries. */
    void signIn() throws IOException, InterruptedException {
        String page =
                client.send(to(url + "/login").build(), BodyHandlers.ofString()).body();
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IOException("the sign-in page has no token:\n" + page);
        }
        String form = "username=" + encoded(UploadStudio.EMAIL) + "&password=" + encoded(UploadStudio.PASSWORD)
                + "&_csrf=" + encoded(token.group(1));
        HttpRequest request = to(url + "/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("error")) {
            throw new IOException("nobody was signed in: " + answer.statusCode() + " " + answer.headers());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(60));
    }

    /** The session, as a header. */
    String cookie() {
        return String.join(
                "; ",
                cookies.getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .toList());
    }

    static String metadata(String type, UUID key) {
        return "question " + base64(UploadStudio.QUESTION) + ",filetype " + base64(type) + ",clientkey "
                + base64(key.toString());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<byte[]> create(UUID key, String... headers) throws IOException, InterruptedException {
        String[] all = with(headers, "Tus-Resumable", "1.0.0", "Upload-Metadata", metadata("audio/webm", key));
        return send("POST", "/api/takes", BodyPublishers.noBody(), all);
    }

    HttpResponse<byte[]> head(String upload) throws IOException, InterruptedException {
        return send("HEAD", upload, BodyPublishers.noBody(), "Tus-Resumable", "1.0.0");
    }

    HttpResponse<byte[]> append(String upload, long offset, byte[] bytes) throws IOException, InterruptedException {
        return send("PATCH", upload, BodyPublishers.ofByteArray(bytes), appending(offset));
    }

    /** By another way to the studio, whose answer may never come. */
    CompletableFuture<HttpResponse<byte[]>> appendBy(String line, String upload, long offset, byte[] bytes) {
        return client.sendAsync(
                request("PATCH", line + upload, BodyPublishers.ofByteArray(bytes), appending(offset)),
                BodyHandlers.ofByteArray());
    }

    static String[] appending(long offset) {
        return new String[] {
            "Tus-Resumable",
            "1.0.0",
            "Content-Type",
            "application/offset+octet-stream",
            "Upload-Offset",
            Long.toString(offset)
        };
    }

    HttpResponse<byte[]> finish(String upload, byte[] whole) throws IOException, InterruptedException {
        String body = "{\"length\":%d,\"sha256\":\"%s\",\"durationMillis\":1000}"
                .formatted(whole.length, Bytes.sha256(whole));
        return send(
                "POST",
                upload.replace("/upload", "/finish"),
                BodyPublishers.ofString(body),
                "Content-Type",
                "application/json");
    }

    HttpResponse<byte[]> send(String method, String path, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        return client.send(request(method, url + path, body, headers), BodyHandlers.ofByteArray());
    }

    private static HttpRequest request(String method, String address, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = to(address).method(method, body).header("X-Greenroom", "1");
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    static String[] with(String[] headers, String... more) {
        String[] all = Arrays.copyOf(headers, headers.length + more.length);
        System.arraycopy(more, 0, all, headers.length, more.length);
        return all;
    }

    static String field(HttpResponse<byte[]> answer, String name) {
        return JsonMapper.shared().readTree(answer.body()).path(name).asString();
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    static long offset(HttpResponse<?> answer) {
        return answer.headers().firstValueAsLong("Upload-Offset").orElseThrow();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
