package app.greenroom.takes;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Recordings for players, whole or in parts. Who may hear one is asked at each request, so no address is a key. */
@RestController
class MediaController {

    private final PlayableTakes takes;
    private final Delivery delivery;

    MediaController(PlayableTakes takes, Delivery delivery) {
        this.takes = takes;
        this.delivery = delivery;
    }

    @RequestMapping(path = "/api/takes/{id}/media", method = RequestMethod.GET)
    void media(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String download,
            @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range,
            @RequestHeader(name = HttpHeaders.IF_RANGE, required = false) @Nullable String onlyIf,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException, ByteRange.Unsatisfiable {
        PlayableTake take = takes.find(TakeId.of(id));
        String tag = '"' + take.sha256() + '"';
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (request.checkNotModified(tag)) {
            return;
        }
        describe(take, tag, download != null, response);
        // a part of an older version must not be glued to this one
        ByteRange part = onlyIf == null || onlyIf.equals(tag) ? ByteRange.of(range, take.size()) : null;
        if (part == null) {
            part = new ByteRange(0, take.size());
        } else {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(HttpHeaders.CONTENT_RANGE, part.in(take.size()));
        }
        response.setContentLengthLong(part.count());
        if (request.getHttpMethod() != HttpMethod.HEAD) {
            delivery.send(take.recording(), part, () -> takes.find(TakeId.of(id)), request.getRequest(), response);
        }
    }

    /** Whatever the bytes turn out to be, they are a recording to the browser and never a page. */
    private static void describe(PlayableTake take, String tag, boolean download, HttpServletResponse response) {
        ContentDisposition.Builder disposition =
                download || !take.ours() ? ContentDisposition.attachment() : ContentDisposition.inline();
        response.setContentType(take.type().text());
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition.filename(take.name()).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    @ExceptionHandler
    void unsatisfiable(ByteRange.Unsatisfiable e, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + e.size());
    }
}
