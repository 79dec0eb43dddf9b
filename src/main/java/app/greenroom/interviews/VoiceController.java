package app.greenroom.interviews;

import app.greenroom.shared.NotFoundException;
import app.greenroom.speech.SpokenWords;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** What an interviewer says, to be heard by whoever may read it. Where no voice speaks, browsers do it themselves. */
@RestController
class VoiceController {

    private final InterviewVoice voice;

    VoiceController(InterviewVoice voice) {
        this.voice = voice;
    }

    @GetMapping("/api/interviews/{id}/turns/{turn}/voice")
    void voice(
            @PathVariable String id, @PathVariable String turn, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        InterviewVoice.Line line = voice.line(InterviewId.of(id), TurnId.of(turn))
                .orElseThrow(() -> new NotFoundException("No voice says this."));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        // the same words in the same voice: nobody has to speak them again
        if (request.checkNotModified(tag(line))) {
            return;
        }
        Optional<SpokenWords> spoken = voice.hear(line);
        if (spoken.isEmpty()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(HttpHeaders.ETAG, null);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        send(spoken.get(), request, response);
    }

    private static void send(SpokenWords spoken, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(spoken.format().mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"words\"");
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "none");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setContentLength(spoken.bytes().length);
        if (request.getHttpMethod() != HttpMethod.HEAD) {
            response.getOutputStream().write(spoken.bytes());
        }
    }

    private static String tag(InterviewVoice.Line line) {
        String all = line.words().voice() + "\n" + line.words().text();
        return '"'
                + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString()
                + '"';
    }
}
