package app.greenroom.interviews.ui;

import app.greenroom.interviews.Patience;
import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionId;
import app.greenroom.takes.TakeId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.Map;

/**
 * Speaks the interviewer's words, listens along, and records what the candidate answers, as a take of the question, until
 * they are done or silent for long enough. What its events tell comes from the browser: good for what to ask next; what was
 * said is in the recording.
 */
@Tag("greenroom-interview-turn")
@JsModule("./greenroom-interview-turn.ts")
@NpmPackage(value = "@noble/hashes", version = "2.4.0")
@NpmPackage(value = "tus-js-client", version = "4.3.1")
class InterviewTurn extends Component implements HasStyle {

    InterviewTurn(PersonId owner) {
        getElement().setProperty("owner", owner.toString());
    }

    /** @param aloud whether the interviewer is heard; otherwise there is time to read */
    void setAloud(boolean aloud) {
        getElement().setProperty("aloud", aloud);
    }

    void setClock(boolean shown) {
        getElement().setProperty("showClock", shown);
    }

    /** Whether what is said is written, too, on both sides. */
    void setCaptions(boolean shown) {
        getElement().setProperty("captions", shown);
    }

    /** How much silence ends a turn, where somebody can listen along. */
    void setPatience(Patience patience) {
        getElement().setProperty("bySilence", patience != Patience.BY_HAND);
        getElement().setProperty("quietMillis", patience.quiet().toMillis());
        getElement().setProperty("countdownMillis", patience.countdown().toMillis());
    }

    /** @param camera whether it records a picture, too */
    void setCamera(boolean camera, boolean selfView) {
        getElement().setProperty("medium", camera ? "VIDEO" : "AUDIO");
        getElement().setProperty("selfView", selfView);
    }

    void setMaxBytes(long bytes) {
        getElement().setProperty("maxBytes", bytes);
    }

    /**
     * Begins a turn: the words are spoken, then it is the candidate's. Another name is another turn.
     *
     * @param address of the same words, spoken; empty for none
     */
    void begin(String turn, String words, String address, QuestionId question, String prompt) {
        getElement().setProperty("words", words);
        getElement().setProperty("address", address);
        getElement().setProperty("question", prompt);
        getElement().setPropertyMap("target", Map.of("question", question.toString()));
        getElement().setProperty("turn", turn);
    }

    /** Says the last words; nobody is listened to any more. */
    void close(String words, String address) {
        getElement().setProperty("words", words);
        getElement().setProperty("address", address);
        getElement().setProperty("turn", "closing");
    }

    Registration addStartedListener(ComponentEventListener<StartedEvent> listener) {
        return addListener(StartedEvent.class, listener);
    }

    Registration addReceivedListener(ComponentEventListener<ReceivedEvent> listener) {
        return addListener(ReceivedEvent.class, listener);
    }

    Registration addSpokenListener(ComponentEventListener<SpokenEvent> listener) {
        return addListener(SpokenEvent.class, listener);
    }

    Registration addNotFinishedListener(ComponentEventListener<NotFinishedEvent> listener) {
        return addListener(NotFinishedEvent.class, listener);
    }

    Registration addTypedWantedListener(ComponentEventListener<TypedWantedEvent> listener) {
        return addListener(TypedWantedEvent.class, listener);
    }

    abstract static class TakeEvent extends ComponentEvent<InterviewTurn> {

        private final String turn;
        private final String take;

        TakeEvent(InterviewTurn source, boolean fromClient, String turn, String take) {
            super(source, fromClient);
            this.turn = turn;
            this.take = take;
        }

        String turn() {
            return turn;
        }

        TakeId take() {
            return TakeId.of(take);
        }
    }

    /** The server knows of the take in which the turn is recorded. */
    @DomEvent("take-started")
    public static class StartedEvent extends TakeEvent {

        public StartedEvent(
                InterviewTurn source,
                boolean fromClient,
                @EventData("event.detail.turn") String turn,
                @EventData("event.detail.takeId") String take) {
            super(source, fromClient, turn, take);
        }
    }

    /** All of it has arrived. */
    @DomEvent("take-received")
    public static class ReceivedEvent extends TakeEvent {

        public ReceivedEvent(
                InterviewTurn source,
                boolean fromClient,
                @EventData("event.detail.turn") String turn,
                @EventData("event.detail.takeId") String take) {
            super(source, fromClient, turn, take);
        }
    }

    /** The candidate has said that they are done, or somebody who listens has noticed. */
    @DomEvent("turn-spoken")
    public static class SpokenEvent extends ComponentEvent<InterviewTurn> {

        private final String turn;
        private final String text;
        private final double confidence;

        public SpokenEvent(
                InterviewTurn source,
                boolean fromClient,
                @EventData("event.detail.turn") String turn,
                @EventData("event.detail.text || ''") String text,
                @EventData("event.detail.confidence") double confidence) {
            super(source, fromClient);
            this.turn = turn;
            this.text = text;
            this.confidence = confidence;
        }

        String turn() {
            return turn;
        }

        /** As far as it was heard live; empty when nobody listened. */
        String text() {
            return text;
        }

        /** 0 to 1. */
        double confidence() {
            return confidence;
        }
    }

    /** Their silence was taken for the end of what they said, and was none. */
    @DomEvent("not-finished")
    public static class NotFinishedEvent extends ComponentEvent<InterviewTurn> {

        private final String turn;

        public NotFinishedEvent(InterviewTurn source, boolean fromClient, @EventData("event.detail.turn") String turn) {
            super(source, fromClient);
            this.turn = turn;
        }

        String turn() {
            return turn;
        }
    }

    /** There is no microphone, or the candidate would rather write this one. */
    @DomEvent("typed-wanted")
    public static class TypedWantedEvent extends ComponentEvent<InterviewTurn> {

        public TypedWantedEvent(InterviewTurn source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
