package app.greenroom.interviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Shows whether the microphone hears. Records nothing. */
@Tag("greenroom-mic-check")
@JsModule("./greenroom-mic-check.ts")
class MicCheck extends Component implements HasStyle {

    void setCamera(boolean camera) {
        getElement().setProperty("medium", camera ? "VIDEO" : "AUDIO");
    }
}
