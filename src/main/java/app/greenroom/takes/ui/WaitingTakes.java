package app.greenroom.takes.ui;

import app.greenroom.people.PersonId;
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

/** Finishes sending takes that an earlier visit left on this device. Shows nothing when there are none. */
@Tag("greenroom-waiting-takes")
@JsModule("./greenroom-waiting-takes.ts")
@NpmPackage(value = "@noble/hashes", version = "2.4.0")
@NpmPackage(value = "tus-js-client", version = "4.3.1")
public class WaitingTakes extends Component implements HasStyle {

    /** @param owner the person whose takes may be sent; others on this device wait for theirs */
    public WaitingTakes(PersonId owner) {
        getElement().setProperty("owner", owner.toString());
    }

    public Registration addTakeRecoveredListener(ComponentEventListener<TakeRecoveredEvent> listener) {
        return addListener(TakeRecoveredEvent.class, listener);
    }

    /** A take has arrived whole after all. */
    @DomEvent("take-recovered")
    public static class TakeRecoveredEvent extends ComponentEvent<WaitingTakes> {

        private final String takeId;

        public TakeRecoveredEvent(
                WaitingTakes source, boolean fromClient, @EventData("event.detail.takeId") String takeId) {
            super(source, fromClient);
            this.takeId = takeId;
        }

        public TakeId take() {
            return TakeId.of(takeId);
        }
    }
}
