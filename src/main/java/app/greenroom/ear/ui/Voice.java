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

/**
 * Says words aloud with captions: by the server's voice, else the browser's, else as captions alone that take their time.
 * It always comes to an end.
 */
@Tag("greenroom-voice")
@JsModule("./greenroom-voice.ts")
public class Voice extends Component implements HasSize, HasStyle {

    /** Breaks off what is being said. @param id comes back with the events */
    public void speak(String id, String text) {
        speak(id, text, "");
    }

    /** @param address of the same words, spoken, under this studio's own */
    public void speak(String id, String text, String address) {
        getElement().callJsFunction("speak", id, text, address);
    }

    public void stop() {
        getElement().callJsFunction("stop");
    }

    /** Captions only. */
    public void setMuted(boolean muted) {
        getElement().setProperty("muted", muted);
    }

    public void setCaptions(boolean captions) {
        getElement().setProperty("captions", captions);
    }

    /** @param rate 1 for the usual pace */
    public void setRate(double rate) {
        getElement().setProperty("rate", rate);
    }

    public Registration addBeganListener(ComponentEventListener<BeganEvent> listener) {
        return addListener(BeganEvent.class, listener);
    }

    public Registration addEndedListener(ComponentEventListener<EndedEvent> listener) {
        return addListener(EndedEvent.class, listener);
    }

    /** The first word is to be heard, or to be read. */
    @DomEvent("voice-began")
    public static class BeganEvent extends ComponentEvent<Voice> {

        private final String id;

        public BeganEvent(Voice source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    @DomEvent("voice-ended")
    public static class EndedEvent extends ComponentEvent<Voice> {

        private final String id;
        private final boolean whole;

        public EndedEvent(
                Voice source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.whole") boolean whole) {
            super(source, fromClient);
            this.id = id;
            this.whole = whole;
        }

        public String id() {
            return id;
        }

        /** False when it was broken off, by somebody who spoke over it or by other words. */
        public boolean whole() {
            return whole;
        }
    }
}
