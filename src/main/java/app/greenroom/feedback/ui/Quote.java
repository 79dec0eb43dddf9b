package app.greenroom.feedback.ui;

import app.greenroom.assessment.Evidence;
import app.greenroom.shared.Timecode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.function.Consumer;

/** Words of the answer that something rests on; where they were spoken, they play. */
class Quote extends Div {

    Quote(Evidence evidence, Consumer<Duration> play) {
        addClassName("gr-evidence");
        Span words = new Span("“" + evidence.quote() + "”");
        add(words);
        if (evidence.to() > evidence.from()) {
            Duration at = Timecode.at(evidence.from());
            NativeButton moment = new NativeButton(Timecode.of(at), click -> play.accept(at));
            moment.addClassName("gr-moment");
            moment.getElement().setAttribute("aria-label", "Play “" + evidence.quote() + "” at " + Timecode.of(at));
            addComponentAsFirst(moment);
        }
    }
}
