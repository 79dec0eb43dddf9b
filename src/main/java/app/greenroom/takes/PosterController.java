package app.greenroom.takes;

import app.greenroom.recordings.RecordingStore;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The picture a filmed take shows before it plays, for whoever may watch the take now. */
@RestController
class PosterController {

    private final PlayableTakes takes;
    private final RecordingStore store;

    PosterController(PlayableTakes takes, RecordingStore store) {
        this.takes = takes;
        this.store = store;
    }

    @GetMapping("/api/takes/{id}/poster")
    void poster(@PathVariable String id, ServletWebRequest request, HttpServletResponse response) throws IOException {
        PosterFrame poster = takes.poster(TakeId.of(id));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        // a picture never changes under its name, so its name tells it apart; the name opens nothing
        if (request.checkNotModified('"' + poster.recording().toString() + '"')) {
            return;
        }
        response.setContentType(MediaType.IMAGE_JPEG_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"take.jpeg\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setContentLengthLong(poster.size());
        if (request.getHttpMethod() != org.springframework.http.HttpMethod.HEAD) {
            store.send(poster.recording(), 0, poster.size(), response.getOutputStream());
        }
    }
}
