package app.greenroom.takes.ui;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionId;
import app.greenroom.takes.TakeId;
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
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records one answer, from the check of the microphone to "Keep this take". It saves to the browser's disk and sends to
 * {@code /api/takes} by itself: none of it depends on this session. What its events tell comes from the browser, so ask
 * the takes themselves what there is.
 */
@Tag("greenroom-recorder")
@JsModule("./greenroom-recorder.ts")
@NpmPackage(value = "@noble/hashes", version = "2.4.0")
@NpmPackage(value = "tus-js-client", version = "4.3.1")
@NpmPackage(value = "wavesurfer.js", version = "7.12.12")
public class Recorder extends Component implements HasSize, HasStyle {

    /** @param owner so that takes left on a shared device find their person again */
    public Recorder(PersonId owner) {
        getElement().setProperty("owner", owner.toString());
    }

    /**
     * @param words kept beside the take on the device, to name it there; the page shows the question itself
     * @param assignment null in free practice
     */
    public void setQuestion(String words, QuestionId question, @Nullable AssignmentId assignment) {
        Map<String, String> target = new HashMap<>(Map.of("question", question.toString()));
        if (assignment != null) {
            target.put("assignment", assignment.toString());
        }
        getElement().setProperty("question", words);
        getElement().setPropertyMap("target", target);
    }

    /** @param words who will hear it, under the recorder */
    public void setPromise(String words) {
        getElement().setText(words);
    }

    /** @param time zero for no limit */
    public void setAnswerTime(Duration time) {
        getElement().setProperty("answerSeconds", time.toSeconds());
    }

    /** @param time zero to begin at once */
    public void setPreparationTime(Duration time) {
        getElement().setProperty("preparationSeconds", time.toSeconds());
    }

    /** @param takes that may still be begun; -1 for any number */
    public void setTakesLeft(int takes) {
        getElement().setProperty("takesLeft", takes);
    }

    /** @param ready takes that can be played from the server by now, so that the recorder can say so of its own */
    public void setReadyTakes(List<TakeId> ready) {
        getElement()
                .setPropertyList(
                        "readyTakes", ready.stream().map(TakeId::toString).toList());
    }

    public void setAllowVideo(boolean allow) {
        getElement().setProperty("allowVideo", allow);
    }

    /** @param bytes the recording stops before it gets larger; 0 for no limit */
    public void setMaxBytes(long bytes) {
        getElement().setProperty("maxBytes", bytes);
    }

    /** The server knows of a new take; also after a network came back, while it goes on. */
    public Registration addTakeStartedListener(ComponentEventListener<TakeStartedEvent> listener) {
        return addListener(TakeStartedEvent.class, listener);
    }

    /** A take has arrived whole, whether or not the person has decided to keep it. */
    public Registration addTakeReceivedListener(ComponentEventListener<TakeReceivedEvent> listener) {
        return addListener(TakeReceivedEvent.class, listener);
    }

    /** The person has chosen "Keep this take", and it has arrived whole. */
    public Registration addTakeKeptListener(ComponentEventListener<TakeKeptEvent> listener) {
        return addListener(TakeKeptEvent.class, listener);
    }

    public Registration addTakeFailedListener(ComponentEventListener<TakeFailedEvent> listener) {
        return addListener(TakeFailedEvent.class, listener);
    }

    /** There is no microphone, or the person would rather write. */
    public Registration addTypedWantedListener(ComponentEventListener<TypedWantedEvent> listener) {
        return addListener(TypedWantedEvent.class, listener);
    }

    abstract static class TakeEvent extends ComponentEvent<Recorder> {

        private final String takeId;

        TakeEvent(Recorder source, boolean fromClient, String takeId) {
            super(source, fromClient);
            this.takeId = takeId;
        }

        public TakeId take() {
            return TakeId.of(takeId);
        }
    }

    @DomEvent("take-started")
    public static class TakeStartedEvent extends TakeEvent {

        public TakeStartedEvent(Recorder source, boolean fromClient, @EventData("event.detail.takeId") String takeId) {
            super(source, fromClient, takeId);
        }
    }

    @DomEvent("take-received")
    public static class TakeReceivedEvent extends TakeEvent {

        public TakeReceivedEvent(Recorder source, boolean fromClient, @EventData("event.detail.takeId") String takeId) {
            super(source, fromClient, takeId);
        }
    }

    @DomEvent("take-kept")
    public static class TakeKeptEvent extends TakeEvent {

        public TakeKeptEvent(Recorder source, boolean fromClient, @EventData("event.detail.takeId") String takeId) {
            super(source, fromClient, takeId);
        }
    }

    /** The server refused a take; the recorder has told the person, and the device keeps what was recorded. */
    @DomEvent("take-failed")
    public static class TakeFailedEvent extends ComponentEvent<Recorder> {

        private final String code;

        public TakeFailedEvent(Recorder source, boolean fromClient, @EventData("event.detail.code") String code) {
            super(source, fromClient);
            this.code = code;
        }

        /** The code of the problem as the interface gave it; empty when it never got there. */
        public String code() {
            return code;
        }
    }

    @DomEvent("typed-wanted")
    public static class TypedWantedEvent extends ComponentEvent<Recorder> {

        public TypedWantedEvent(Recorder source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
