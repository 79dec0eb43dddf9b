package app.greenroom.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a browser may send, and the only types we ever serve. */
public enum MediaType {
    AUDIO_WEBM("audio/webm", Container.WEBM),
    AUDIO_MP4("audio/mp4", Container.MP4),
    AUDIO_OGG("audio/ogg", Container.OGG),
    VIDEO_WEBM("video/webm", Container.WEBM),
    VIDEO_MP4("video/mp4", Container.MP4);

    private final String text;
    private final Container container;

    MediaType(String text, Container container) {
        this.text = text;
        this.container = container;
    }

    /** Reads a declared type; parameters such as codecs are ignored. */
    public static Optional<MediaType> of(String declared) {
        String bare = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.text.equals(bare)).findFirst();
    }

    public boolean video() {
        return text.startsWith("video/");
    }

    public Container container() {
        return container;
    }

    /** As in the Content-Type header. */
    public String text() {
        return text;
    }
}
