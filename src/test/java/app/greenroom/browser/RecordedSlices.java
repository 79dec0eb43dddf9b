package app.greenroom.browser;

import com.microsoft.playwright.BrowserContext;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What the recorder of a browser handed out, told by the recorder itself: the truth that a finished take is held to. */
final class RecordedSlices {

    private static final String LISTEN = """
            const Recorder = window.MediaRecorder;
            let index = 0;
            window.MediaRecorder = class extends Recorder {
              constructor(...given) {
                super(...given);
                this.addEventListener('dataavailable', async ({ data }) => {
                  const at = Date.now(), place = index++;
                  const bytes = new Uint8Array(await data.arrayBuffer());
                  let text = '';
                  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
                  window.greenroomSlice(place, at, btoa(text));
                });
              }
            };
            """;

    private record Slice(long at, byte[] bytes) {}

    private final NavigableMap<Integer, Slice> slices = new TreeMap<>();

    static RecordedSlices of(BrowserContext context) {
        RecordedSlices heard = new RecordedSlices();
        context.exposeFunction("greenroomSlice", slice -> {
            heard.keep(((Number) slice[0]).intValue(), ((Number) slice[1]).longValue(), (String) slice[2]);
            return null;
        });
        context.addInitScript(LISTEN);
        return heard;
    }

    private void keep(int place, long at, String base64) {
        slices.put(place, new Slice(at, Base64.getDecoder().decode(base64)));
    }

    int count() {
        return slices.size();
    }

    /** All of them, in order. */
    byte[] bytes() {
        return until(Long.MAX_VALUE);
    }

    /** Those handed out before this time of the browser's clock. */
    byte[] until(long millis) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        slices.values().stream().filter(slice -> slice.at() <= millis).forEach(slice -> all.writeBytes(slice.bytes()));
        return all.toByteArray();
    }

    /** In milliseconds: the longest time that passed between two of them. */
    long longestGap() {
        long longest = 0;
        long before = slices.firstEntry().getValue().at();
        for (Slice slice : slices.values()) {
            longest = Math.max(longest, slice.at() - before);
            before = slice.at();
        }
        return longest;
    }

    /** SHA-256 of the first so many bytes, in hexadecimal digits. */
    String digest(long length) {
        try {
            byte[] beginning = Arrays.copyOf(bytes(), Math.toIntExact(length));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(beginning));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
