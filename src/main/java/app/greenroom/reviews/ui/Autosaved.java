package app.greenroom.reviews.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Words that are handed on while they are typed, not after. */
class Autosaved extends TextArea {

    /** The most that a crash of the browser can take away. */
    private static final int MILLIS = 500;

    Autosaved(String label, int longest) {
        super(label);
        setMaxLength(longest);
        setWidthFull();
        setValueChangeMode(ValueChangeMode.TIMEOUT);
        setValueChangeTimeout(MILLIS);
        // any event sends what still waits; without this one, a click on a link would leave the last word behind
        addBlurListener(blur -> {});
    }
}
