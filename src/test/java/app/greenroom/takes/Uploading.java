package app.greenroom.takes;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.questions.QuestionId;
import app.greenroom.testing.Api.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** What a recorder in a browser does, step by step. */
class Uploading {

    private final Browser browser;

    Uploading(Browser browser) {
        this.browser = browser;
    }

    static byte[] sample(String name) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/recordings", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same words in bytes that no earlier test has brought. */
    static byte[] different(byte[] spoken) {
        byte[] bytes = spoken.clone();
        ThreadLocalRandom random = ThreadLocalRandom.current();
        for (int i = 1; i <= 8; i++) {
            bytes[bytes.length - i] = (byte) random.nextInt();
        }
        return bytes;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** The id of a new take. */
    String begin(QuestionId question, @Nullable AssignmentId assignment) {
        HttpResponse<String> response = create(question, assignment, "audio/webm;codecs=opus");
        if (response.statusCode() != 201) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return id(response);
    }

    /** From the address of a new upload. */
    static String id(HttpResponse<String> created) {
        return created.headers().firstValue("Location").orElseThrow().split("/")[3];
    }

    HttpResponse<String> create(QuestionId question, @Nullable AssignmentId assignment, String mediaType) {
        return create(question, assignment, mediaType, UUID.randomUUID());
    }

    HttpResponse<String> create(
            QuestionId question, @Nullable AssignmentId assignment, String mediaType, UUID clientKey) {
        String within = assignment == null ? "" : "assignment " + base64(assignment) + ",";
        return browser.send(
                "POST",
                "/api/takes",
                "Tus-Resumable",
                "1.0.0",
                "Upload-Defer-Length",
                "1",
                "Upload-Metadata",
                within + "question " + base64(question) + ",filetype " + base64(mediaType) + ",clientkey "
                        + base64(clientKey));
    }

    static String base64(Object text) {
        return Base64.getEncoder().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> append(String take, long offset, byte[] bytes) {
        return browser.send(
                "PATCH",
                "/api/takes/" + take + "/upload",
                BodyPublishers.ofByteArray(bytes),
                "Tus-Resumable",
                "1.0.0",
                "Content-Type",
                "application/offset+octet-stream",
                "Upload-Offset",
                Long.toString(offset));
    }

    HttpResponse<String> head(String take) {
        return browser.send("HEAD", "/api/takes/" + take + "/upload", "Tus-Resumable", "1.0.0");
    }

    long offset(String take) {
        return head(take).headers().firstValueAsLong("Upload-Offset").orElseThrow();
    }

    HttpResponse<String> finish(String take, byte[] whole) {
        return finish(take, whole.length, sha256(whole));
    }

    HttpResponse<String> finish(String take, long length, String sha256) {
        return browser.json("POST", "/api/takes/" + take + "/finish", """
                {"length":%d,"sha256":"%s","durationMillis":3000}""".formatted(length, sha256));
    }

    /** A whole recording, sent in slices as a browser does while it records. */
    String upload(QuestionId question, @Nullable AssignmentId assignment, byte[] whole) {
        String take = begin(question, assignment);
        int slice = 4000;
        for (int at = 0; at < whole.length; at += slice) {
            append(take, at, Arrays.copyOfRange(whole, at, Math.min(whole.length, at + slice)));
        }
        HttpResponse<String> response = finish(take, whole);
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return take;
    }

    static String field(HttpResponse<String> response, String name) {
        return tools.jackson.databind.json.JsonMapper.shared()
                .readTree(response.body())
                .path(name)
                .asString();
    }
}
