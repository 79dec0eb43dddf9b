package app.greenroom.assignments.ui;

import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.function.Consumer;

/** Chooses another due date. */
class RescheduleDialog extends Dialog {

    private final DuePicker due;
    private final transient Consumer<Instant> save;

    RescheduleDialog(Instant current, Instant now, Consumer<Instant> save) {
        this.save = save;
        this.due = new DuePicker(now);
        due.setLabel("New due date");
        due.setValue(current.isAfter(now) ? DuePicker.local(current) : DuePicker.suggestion(now));
        setHeaderTitle("Change the due date");
        Paragraph told = new Paragraph("Everybody who has this assignment is told.");
        told.addClassName("gr-muted");
        Div fields = new Div(told, due);
        fields.addClassName("gr-assign-form");
        add(fields);
        Button change = new Button("Change it", click -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), change);
    }

    private void change() {
        Instant chosen = DuePicker.instant(due.getValue());
        if (chosen == null || due.isInvalid()) {
            say(due.getErrorMessage() == null ? "Please choose when it is due" : due.getErrorMessage());
            return;
        }
        try {
            save.accept(chosen);
            close();
        } catch (RuleException | NotFoundException e) {
            say(e.getMessage());
        }
    }

    private void say(String message) {
        due.setErrorMessage(message);
        due.setInvalid(true);
    }
}
