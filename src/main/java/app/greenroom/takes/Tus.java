package app.greenroom.takes;

import app.greenroom.takes.TakeRefused.Reason;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/** The words of tus 1.0 (tus.io/protocols/resumable-upload) that this server knows. */
final class Tus {

    static final String VERSION = "1.0.0";
    static final String EXTENSIONS = "creation,creation-with-upload,creation-defer-length,termination,expiration";

    static final String RESUMABLE = "Tus-Resumable";
    static final String OFFSET = "Upload-Offset";
    static final String LENGTH = "Upload-Length";
    static final String DEFER_LENGTH = "Upload-Defer-Length";
    static final String METADATA = "Upload-Metadata";
    static final String EXPIRES = "Upload-Expires";

    private static final String BYTES = "application/offset+octet-stream";

    private Tus() {}

    static void requireVersion(HttpServletRequest request) {
        if (!VERSION.equals(request.getHeader(RESUMABLE))) {
            throw new TakeRefused(Reason.OTHER_VERSION, "This server speaks tus " + VERSION + " and no other.");
        }
    }

    static boolean bringsBytes(HttpServletRequest request) {
        return BYTES.equalsIgnoreCase(request.getContentType());
    }

    static void requireBytes(HttpServletRequest request) {
        if (!bringsBytes(request)) {
            throw new TakeRefused(Reason.OTHER_CONTENT, "Bytes come as " + BYTES + ".");
        }
    }

    static long number(HttpServletRequest request, String header) {
        Long number = numberIfAny(request, header);
        if (number == null) {
            throw new TakeRefused(Reason.BAD_REQUEST, "The " + header + " is missing.");
        }
        return number;
    }

    static @Nullable Long numberIfAny(HttpServletRequest request, String header) {
        String text = request.getHeader(header);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,18}")) {
            throw new TakeRefused(Reason.BAD_REQUEST, "The " + header + " is no number.");
        }
        return Long.valueOf(text);
    }

    /** The length that a new upload will have; null when it is left open, which must be said. */
    static @Nullable Long lengthOrDeferred(HttpServletRequest request) {
        String deferred = request.getHeader(DEFER_LENGTH);
        Long length = numberIfAny(request, LENGTH);
        if (deferred == null ? length == null : length != null || !deferred.equals("1")) {
            throw new TakeRefused(Reason.BAD_REQUEST, "Either Upload-Length or Upload-Defer-Length: 1 is needed.");
        }
        return length;
    }

    static HttpHeaders headers(UploadState state) {
        HttpHeaders headers = new HttpHeaders();
        headers.setCacheControl(CacheControl.noStore());
        headers.set(OFFSET, Long.toString(state.offset()));
        if (state.expiresAt() != null) {
            headers.setInstant(EXPIRES, state.expiresAt());
        }
        return headers;
    }
}
