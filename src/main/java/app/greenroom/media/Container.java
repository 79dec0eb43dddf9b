package app.greenroom.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file format that browsers record, told by its first bytes and never by its name. */
public enum Container {
    WEBM("matroska", "webm", "webm"),
    MP4("mov", "mp4", "mp4"),
    OGG("ogg", "ogg", "ogg");

    /** How many of the first bytes are enough to tell a container. */
    public static final int HEAD = 64;

    private static final String EBML = "\u001A\u0045\u00DF\u00A3";

    private final String demuxer;
    private final String muxer;
    private final String extension;

    Container(String demuxer, String muxer, String extension) {
        this.demuxer = demuxer;
        this.muxer = muxer;
        this.extension = extension;
    }

    /** Empty when the bytes begin none of them. */
    public static Optional<Container> of(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1);
        if (text.startsWith(EBML) && text.contains("webm")) {
            return Optional.of(WEBM);
        }
        if (text.startsWith("ftyp", 4)) {
            return Optional.of(MP4);
        }
        return text.startsWith("OggS") ? Optional.of(OGG) : Optional.empty();
    }

    public String extension() {
        return extension;
    }

    String demuxer() {
        return demuxer;
    }

    String muxer() {
        return muxer;
    }
}
