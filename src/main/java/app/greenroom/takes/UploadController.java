package app.greenroom.takes;

import app.greenroom.takes.TakeRefused.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The bytes of a take as they come: the core of tus 1.0 (tus.io/protocols/resumable-upload) on one upload a take. */
@RestController
@RequestMapping("/api/takes/{id}/upload")
class UploadController {

    static final String VERSION = "1.0.0";
    static final String RESUMABLE = "Tus-Resumable";
    static final String OFFSET = "Upload-Offset";

    private final TakeUploads uploads;
    private final UploadTurns turns;

    UploadController(TakeUploads uploads, UploadTurns turns) {
        this.uploads = uploads;
        this.turns = turns;
    }

    @RequestMapping(method = RequestMethod.HEAD)
    ResponseEntity<Void> offset(
            @PathVariable String id, @RequestHeader(name = RESUMABLE, required = false) @Nullable String version) {
        requireVersion(version);
        TakeId take = TakeId.of(id);
        uploads.state(take);
        turns.end(take);
        UploadState state = uploads.state(take);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(RESUMABLE, VERSION)
                .header(OFFSET, Long.toString(state.offset()))
                .header(
                        state.finished() ? "Upload-Length" : "Upload-Defer-Length",
                        state.finished() ? Long.toString(state.offset()) : "1")
                .build();
    }

    @PatchMapping
    ResponseEntity<Void> append(
            @PathVariable String id,
            @RequestHeader(name = RESUMABLE, required = false) @Nullable String version,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String type,
            @RequestHeader(name = OFFSET, required = false) @Nullable String offset,
            HttpServletRequest request)
            throws IOException {
        requireVersion(version);
        if (!"application/offset+octet-stream".equalsIgnoreCase(type)) {
            throw new TakeRefused(Reason.OTHER_CONTENT, "Bytes come as application/offset+octet-stream.");
        }
        TakeId take = TakeId.of(id);
        long end = receive(take, offset(offset), request);
        return ResponseEntity.noContent()
                .header(RESUMABLE, VERSION)
                .header(OFFSET, Long.toString(end))
                .build();
    }

    private long receive(TakeId take, long offset, HttpServletRequest request) throws IOException {
        UploadState state = uploads.state(take);
        if (state.offset() != offset) {
            throw new WrongOffsetException(state.offset());
        }
        if (request.getContentLengthLong() > uploads.room(take)) {
            throw new TakeRefused(Reason.TOO_LARGE, "This recording is larger than one may be.");
        }
        UploadTurns.Turn turn = turns.begin(take);
        try {
            Blocks blocks = new Blocks(request.getInputStream());
            long end = offset;
            for (ByteBuffer block; (block = blocks.next()) != null; ) {
                if (turn.over()) {
                    throw new WrongOffsetException(uploads.state(take).offset());
                }
                end = uploads.append(take, end, block);
            }
            blocks.requireWhole();
            return end;
        } finally {
            turns.end(take, turn);
        }
    }

    private static void requireVersion(@Nullable String version) {
        if (!VERSION.equals(version)) {
            throw new TakeRefused(Reason.OTHER_VERSION, "This server speaks tus " + VERSION + " and no other.");
        }
    }

    private static long offset(@Nullable String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new TakeRefused(Reason.BAD_REQUEST, "The Upload-Offset is missing or no number.");
        }
        return Long.parseLong(text);
    }
}
