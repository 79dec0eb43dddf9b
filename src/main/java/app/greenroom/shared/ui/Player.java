package app.greenroom.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Plays a recording, with its waveform and the comments under it. Keys work on the whole page while no field has the
 * focus: space and K start and stop, J and L jump ten seconds, arrows five, comma and full stop a tenth, and a question
 * mark tells them. Speed, skipping of silences and captions are remembered on the device.
 */
@Tag("greenroom-player")
@JsModule("./greenroom-player.ts")
@NpmPackage(value = "wavesurfer.js", version = "7.12.12")
public class Player extends Component implements HasSize, HasStyle {

    private static final double MILLIS = 1000;

    /** @param label names the recording for screen readers: "Maya's answer" */
    public Player(String label) {
        getElement().setProperty("label", label);
    }

    /** @param url of the recording; an empty text says that it is still on its way */
    public void setSource(String url) {
        getElement().setProperty("src", url);
    }

    /** @param peaks 0 to 1, evenly spread over the recording; none shows a plain line */
    public void setPeaks(float[] peaks) {
        List<Double> values = IntStream.range(0, peaks.length)
                .mapToObj(i -> (double) peaks[i])
                .toList();
        getElement().setPropertyList("peaks", values);
    }

    /** @param duration zero takes the media's own word for it */
    public void setDuration(Duration duration) {
        getElement().setProperty("duration", inSeconds(duration));
    }

    public void setVideo(boolean video) {
        getElement().setProperty("video", video);
    }

    /** @param url of the picture that a video shows before it is played; an empty text for none */
    public void setPoster(String url) {
        getElement().setProperty("poster", url);
    }

    /** @param silences stretches without a voice; with long ones among them a listener may skip them */
    public void setSilences(List<PlayerStretch> silences) {
        List<List<Double>> pairs = silences.stream()
                .map(silence -> List.of(inSeconds(silence.from()), inSeconds(silence.to())))
                .toList();
        getElement().setPropertyList("silences", pairs);
    }

    /** @param captions what is said, in order */
    public void setCaptions(List<PlayerCaption> captions) {
        getElement()
                .setPropertyList(
                        "captions",
                        captions.stream()
                                .map(caption -> Map.of(
                                        "from", inSeconds(caption.from()),
                                        "to", inSeconds(caption.to()),
                                        "text", caption.text()))
                                .toList());
    }

    /** @param words shown where the waveform would be, while there is none; they take no room of their own */
    public void setNote(String words) {
        getElement().setProperty("note", words);
    }

    public void setComments(List<PlayerComment> comments) {
        getElement()
                .setPropertyList("comments", comments.stream().map(Player::dot).toList());
    }

    public void seek(Duration at) {
        getElement().callJsFunction("seek", inSeconds(at));
    }

    public void play() {
        getElement().callJsFunction("play");
    }

    public void pause() {
        getElement().callJsFunction("pause");
    }

    /** Asks the browser where the recording stands just now. */
    public void whereIsIt(SerializableConsumer<Duration> answer) {
        getElement().executeJs("return this.currentTime").then(Double.class, at -> answer.accept(seconds(at)));
    }

    /** At most four times a second while it plays: a request each, so ask {@link #whereIsIt} where that will do. */
    public Registration addTimeListener(ComponentEventListener<TimeEvent> listener) {
        return addListener(TimeEvent.class, listener);
    }

    public Registration addCommentSelectedListener(ComponentEventListener<CommentSelectedEvent> listener) {
        return addListener(CommentSelectedEvent.class, listener);
    }

    private static Map<String, Object> dot(PlayerComment comment) {
        return Map.of(
                "id", comment.id(),
                "at", inSeconds(comment.at()),
                "kind", comment.kind().name(),
                "label", comment.label());
    }

    private static double inSeconds(Duration time) {
        return time.toMillis() / MILLIS;
    }

    private static Duration seconds(double at) {
        return Duration.ofMillis(Math.max(0, Math.round(at * MILLIS)));
    }

    /** The recording has moved on. */
    @DomEvent("player-time")
    public static class TimeEvent extends ComponentEvent<Player> {

        private final Duration time;

        public TimeEvent(Player source, boolean fromClient, @EventData("event.detail.time") double time) {
            super(source, fromClient);
            this.time = seconds(time);
        }

        public Duration time() {
            return time;
        }
    }

    /** Somebody chose a comment; the player is at its place already. */
    @DomEvent("comment-selected")
    public static class CommentSelectedEvent extends ComponentEvent<Player> {

        private final String id;

        public CommentSelectedEvent(Player source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
