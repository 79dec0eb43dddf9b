package app.greenroom.people.ui;

import app.greenroom.people.PersonDraft;
import app.greenroom.people.Role;
import app.greenroom.shared.RuleException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.ConstraintViolationException;
import java.util.function.BiConsumer;

/** Asks for what it takes to add a person. Stays open, with the reason, while the studio says no. */
class AddPersonDialog extends Dialog {

    private final TextField name = new TextField("Name");
    private final EmailField email = new EmailField("E-mail");
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>("Role");
    private final PasswordField password = new PasswordField("First password");
    private final Paragraph error = new Paragraph();

    AddPersonDialog(BiConsumer<PersonDraft, String> save) {
        setHeaderTitle("Add somebody");
        role.setItems(Role.CANDIDATE, Role.COACH, Role.ADMINISTRATOR);
        role.setItemLabelGenerator(Role::label);
        role.setValue(Role.CANDIDATE);
        password.setHelperText("Pass it on to them; they can change it under Profile.");
        error.addClassName("gr-form-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        Div form = new Div(name, email, role, password, error);
        form.addClassName("gr-dialog-form");
        add(form);

        Button add = new Button("Add", click -> save(save));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), add);
    }

    private void save(BiConsumer<PersonDraft, String> save) {
        try {
            save.accept(new PersonDraft(name.getValue(), email.getValue(), role.getValue()), password.getValue());
            close();
        } catch (RuleException e) {
            show(e.getMessage());
        } catch (ConstraintViolationException e) {
            show(e.getConstraintViolations().iterator().next().getMessage());
        }
    }

    private void show(String message) {
        error.setText(message);
        error.setVisible(true);
    }
}
