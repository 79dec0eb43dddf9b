package app.greenroom.ear.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;

/**
 * Listens along to what the page's recorder records, shows the words and the countdown, and stops a {@link Voice} that is
 * spoken over. It talks to {@code /api/ear} by itself. What its events tell comes from the browser: good for choosing the
 * next question; what was said is in the recording.
 */
@Tag("greenroom-ear")
@JsModule("./greenroom-ear.ts")
public class LiveEar extends Component implements HasSize, HasStyle {

    public void setListening(boolean listening) {
        getElement().setProperty("listening", listening);
    }

    /**
     * @param quiet silence before the turn seems to be over
     * @param countdown silence from there until it is
     */
    public void setPatience(Duration quiet, Duration countdown) {
        getElement().setProperty("quietMillis", quiet.toMillis());
        getElement().setProperty("countdownMillis", countdown.toMillis());
    }

    public void setCaptions(boolean captions) {
        getElement().setProperty("captions", captions);
    }

    /** The turn stays the candidate's until they speak. */
    public void hold() {
        getElement().callJsFunction("hold");
    }

    public void release() {
        getElement().callJsFunction("release");
    }

    /** The candidate has said in another way that they are done; works when nobody can listen, too. */
    public void finishTurn() {
        getElement().callJsFunction("finishTurn");
    }

    public Registration addTurnOverListener(ComponentEventListener<TurnOverEvent> listener) {
        return addListener(TurnOverEvent.class, listener);
    }

    /** Also after a turn was over, while no {@link Voice} has begun: the candidate goes on. */
    public Registration addTurnGoesOnListener(ComponentEventListener<TurnGoesOnEvent> listener) {
        return addListener(TurnGoesOnEvent.class, listener);
    }

    public Registration addSpokenOverListener(ComponentEventListener<SpokenOverEvent> listener) {
        return addListener(SpokenOverEvent.class, listener);
    }

    public Registration addSilentListener(ComponentEventListener<SilentEvent> listener) {
        return addListener(SilentEvent.class, listener);
    }

    public Registration addStateListener(ComponentEventListener<StateEvent> listener) {
        return addListener(StateEvent.class, listener);
    }

    /** The candidate's turn is over, by silence or because they said so. */
    @DomEvent("turn-over")
    public static class TurnOverEvent extends ComponentEvent<LiveEar> {

        private final String text;
        private final boolean byHand;

        public TurnOverEvent(
                LiveEar source,
                boolean fromClient,
                @EventData("event.detail.text") String text,
                @EventData("event.detail.byHand") boolean byHand) {
            super(source, fromClient);
            this.text = text;
            this.byHand = byHand;
        }

        /** The words of the turn, as far as they were heard; empty when nobody could listen. */
        public String text() {
            return text;
        }

        public boolean byHand() {
            return byHand;
        }
    }

    @DomEvent("turn-goes-on")
    public static class TurnGoesOnEvent extends ComponentEvent<LiveEar> {

        public TurnGoesOnEvent(LiveEar source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The candidate speaks while a voice is played; the page has stopped it. */
    @DomEvent("spoken-over")
    public static class SpokenOverEvent extends ComponentEvent<LiveEar> {

        public SpokenOverEvent(LiveEar source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The turn has begun and nobody has said anything yet; told every ten seconds. */
    @DomEvent("ear-silent")
    public static class SilentEvent extends ComponentEvent<LiveEar> {

        private final double seconds;

        public SilentEvent(LiveEar source, boolean fromClient, @EventData("event.detail.seconds") double seconds) {
            super(source, fromClient);
            this.seconds = seconds;
        }

        public Duration silence() {
            return Duration.ofMillis(Math.round(seconds * 1000));
        }
    }

    @DomEvent("ear-state")
    public static class StateEvent extends ComponentEvent<LiveEar> {

        private final String state;

        public StateEvent(LiveEar source, boolean fromClient, @EventData("event.detail.state") String state) {
            super(source, fromClient);
            this.state = state;
        }

        /** Whether turns end by silence now; otherwise by button alone. */
        public boolean listening() {
            return state.equals("LISTENING");
        }
    }
}
