package app.greenroom.people.ui;

import app.greenroom.people.FirstRun;
import app.greenroom.people.PersonDraft;
import app.greenroom.people.Role;
import app.greenroom.shared.RuleException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.validation.ConstraintViolationException;

/** The first page of an empty studio: makes its administrator. */
@Route(value = "welcome", autoLayout = false)
@PageTitle("Welcome · Greenroom")
@AnonymousAllowed
class WelcomeView extends Main implements BeforeEnterObserver {

    private final transient FirstRun firstRun;
    private final TextField name = new TextField("Your name");
    private final EmailField email = new EmailField("E-mail");
    private final PasswordField password = new PasswordField("Password");
    private final PasswordField again = new PasswordField("The same password again");
    private final Paragraph error = new Paragraph();

    WelcomeView(FirstRun firstRun) {
        this.firstRun = firstRun;
        addClassName("gr-entrance");
        name.setAutocomplete(Autocomplete.NAME);
        name.setRequired(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setRequired(true);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText("At least 10 characters");
        password.setRequired(true);
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setRequired(true);
        error.addClassName("gr-form-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        Button create = new Button("Open the studio", click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(com.vaadin.flow.component.Key.ENTER);

        Div form = new Div(name, email, password, again, create);
        form.addClassName("gr-form");
        Div card = new Div(
                new H1("Welcome to Greenroom"),
                new Paragraph("This studio is new. You are its first person, and its administrator."),
                error,
                form);
        card.addClassNames("gr-card", "gr-entrance-card");
        add(card);
    }

    private void create() {
        if (!password.getValue().equals(again.getValue())) {
            show("The two passwords differ. Please type the same one twice.");
            return;
        }
        try {
            firstRun.makeAdministrator(
                    new PersonDraft(name.getValue(), email.getValue(), Role.ADMINISTRATOR), password.getValue());
            getUI().ifPresent(ui -> ui.navigate(LoginView.class));
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

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstRun.open()) {
            event.forwardTo(LoginView.class);
        }
    }
}
