package app.greenroom.guides;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The bytes of a pack as text: UTF-8 of at most 1 MB, without signs that cannot be seen. */
final class PackText {

    static final int MOST_BYTES = 1_000_000;

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private PackText() {}

    static String read(InputStream stream, PackProblems problems) {
        byte[] bytes = bytes(stream);
        if (bytes.length > MOST_BYTES) {
            throw problems.fatal(1, "the file is larger than 1 MB, the most a pack can have");
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw problems.fatal(lineAt(text, text.length()), "this is not text in UTF-8; is it the right file?");
        }
        for (int i = 0; i < text.length(); i++) {
            if (!allowed(text.charAt(i), i)) {
                throw problems.fatal(
                        lineAt(text, i),
                        "there is a sign here that cannot be seen (U+%04X); please remove it"
                                .formatted((int) text.charAt(i)));
            }
        }
        return text.toString();
    }

    /** Also asked of text that comes out of an escape such as {@code "\0"}. */
    static boolean allowed(char sign, int place) {
        boolean layout = sign == '\n' || sign == '\r' || sign == '\t';
        boolean mark = sign == '\uFEFF' && place == 0;
        // odd line ends, and signs that turn the direction of writing: they make a text look like another
        boolean turning = (sign >= '\u2028' && sign <= '\u202E') || (sign >= '\u2066' && sign <= '\u2069');
        return layout || mark || !(Character.isISOControl(sign) || turning || sign == '\uFEFF' || sign >= '\uFFFE');
    }

    private static int lineAt(CharSequence text, int place) {
        return 1 + (int) LINE_END.matcher(text.subSequence(0, place)).results().count();
    }

    private static byte[] bytes(InputStream stream) {
        try {
            return stream.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
