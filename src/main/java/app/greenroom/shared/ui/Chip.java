package app.greenroom.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A word or two about the state of something. The words carry the meaning; the tone only helps. */
public class Chip extends Span {

    /** How a chip looks. */
    public enum Tone {
        PLAIN,
        GOOD,
        WARN,
        DANGER
    }

    public Chip(String text, Tone tone) {
        super(text);
        addClassName("gr-chip");
        if (tone != Tone.PLAIN) {
            addClassName("gr-chip-" + tone.name().toLowerCase());
        }
    }

    public Chip(String text) {
        this(text, Tone.PLAIN);
    }
}
