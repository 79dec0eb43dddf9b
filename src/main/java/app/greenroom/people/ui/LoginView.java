package app.greenroom.people.ui;

import app.greenroom.people.FirstRun;
import app.greenroom.people.SignInOffers;
import app.greenroom.shared.LiveUpdates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;

/** Signing in. A plain form post, so that password managers know it and Spring Security handles it. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in · Greenroom")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {

    private final transient FirstRun firstRun;
    private final Paragraph error =
            new Paragraph("That e-mail address and password do not go together. Please try again.");

    LoginView(FirstRun firstRun, ObjectProvider<SignInOffers> offering, LiveUpdates updates) {
        this.firstRun = firstRun;
        addClassName("gr-entrance");

        EmailField email = new EmailField("E-mail");
        email.getElement().setAttribute("name", "username");
        email.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.USERNAME);
        email.setAutofocus(true);
        PasswordField password = new PasswordField("Password");
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.CURRENT_PASSWORD);
        Checkbox remember = new Checkbox("Keep me signed in on this device");
        remember.getElement().setAttribute("name", "remember-me");
        Button signIn = new Button("Sign in");
        signIn.addThemeVariants(ButtonVariant.PRIMARY);

        error.addClassName("gr-form-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);

        Div card = new Div(new H1("Greenroom"), new Paragraph("Say it out loud, before it counts."), error);
        card.addClassNames("gr-card", "gr-entrance-card");
        card.getElement().appendChild(form(email, password, remember, signIn));
        add(card);
        add(new OfferedSignIns(offering, updates, offer -> {
            email.setValue(offer.email());
            password.setValue(offer.password());
            signIn.focus();
        }));
    }

    private static Element form(EmailField email, PasswordField password, Checkbox remember, Button signIn) {
        Element form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", "login");
        for (Component field : new Component[] {email, password, remember, signIn}) {
            form.appendChild(field.getElement());
        }
        if (VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            Input csrf = new Input();
            csrf.setType("hidden");
            csrf.getElement().setAttribute("name", token.getParameterName());
            csrf.getElement().setAttribute("value", token.getToken());
            form.appendChild(csrf.getElement());
        }
        // a Vaadin button submits nothing by itself, and Enter in a field has no native button to press
        String submit = "this.closest('form').requestSubmit()";
        signIn.getElement().executeJs("this.addEventListener('click', () => " + submit + ")");
        for (Component field : new Component[] {email, password}) {
            field.getElement()
                    .executeJs("this.addEventListener('keydown', e => { if (e.key === 'Enter') " + submit + " })");
        }
        return form;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (firstRun.open()) {
            event.forwardTo("welcome");
        }
        error.setVisible(
                event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }
}
