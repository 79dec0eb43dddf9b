package app.greenroom.speech;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What browsers can play, told by its first bytes and by nothing that anybody says of it. */
public enum SoundFormat {
    MP3("audio/mpeg"),
    WAV("audio/wav"),
    OGG("audio/ogg");

    private static final int SMALLEST = 32;
    private static final int SYNC = 0xff;
    /** MPEG 1 or 2, layer III. */
    private static final int[] LAYER_THREE = {0xfb, 0xfa, 0xf3, 0xf2, 0xe3, 0xe2};

    private final String mediaType;

    SoundFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Empty for anything else, and for what is too short to be heard. */
    public static Optional<SoundFormat> of(byte[] bytes) {
        if (bytes.length < SMALLEST) {
            return Optional.empty();
        }
        String head = new String(bytes, 0, 12, StandardCharsets.ISO_8859_1);
        int second = bytes[1] & SYNC;
        boolean frame = (bytes[0] & SYNC) == SYNC && Arrays.stream(LAYER_THREE).anyMatch(layer -> layer == second);
        if (head.startsWith("ID3") || frame) {
            return Optional.of(MP3);
        }
        if (head.startsWith("RIFF") && head.endsWith("WAVE")) {
            return Optional.of(WAV);
        }
        return head.startsWith("OggS") ? Optional.of(OGG) : Optional.empty();
    }
}
