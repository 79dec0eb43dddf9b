package app.greenroom.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A button that stays pressed until it is pressed again. */
class Toggle extends Button {

    private boolean on;

    Toggle(String text, String label) {
        super(text);
        addThemeVariants(ButtonVariant.SMALL);
        setAriaLabel(label);
        tell();
        addClickListener(click -> {
            on = !on;
            tell();
        });
    }

    boolean on() {
        return on;
    }

    void onChange(Runnable changed) {
        addClickListener(click -> changed.run());
    }

    private void tell() {
        getElement().setAttribute("aria-pressed", String.valueOf(on));
    }
}
