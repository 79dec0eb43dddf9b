package app.greenroom.questions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The words of a set: its name and what it is for. */
class SetForm extends Div {

    private static final int PAUSE_MILLIS = 600;

    private final TextField name = new TextField("Name");
    private final TextArea description = new TextArea("What it is for");
    private boolean showing;

    SetForm(Runnable onChange) {
        addClassNames("gr-card", "gr-set-form");
        name.setMaxLength(120);
        name.setRequired(true);
        name.setManualValidation(true);
        name.setErrorMessage("Please give the set a name");
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setValueChangeTimeout(PAUSE_MILLIS);
        description.setMaxLength(600);
        description.setPlaceholder("For you and the other coaches; candidates do not see it");
        description.setValueChangeMode(ValueChangeMode.LAZY);
        description.setValueChangeTimeout(PAUSE_MILLIS);
        name.addValueChangeListener(change -> changed(onChange));
        description.addValueChangeListener(change -> changed(onChange));
        add(name, description);
    }

    /** Shows these words; a field that shows them already keeps its cursor. */
    void set(String nameText, String descriptionText) {
        showing = true;
        name.setValue(nameText);
        description.setValue(descriptionText);
        name.setInvalid(false);
        showing = false;
    }

    String name() {
        return name.getValue();
    }

    String description() {
        return description.getValue();
    }

    private void changed(Runnable onChange) {
        name.setInvalid(name.getValue().isBlank());
        if (!showing) {
            onChange.run();
        }
    }
}
