package app.greenroom.people.ui;

import app.greenroom.engines.OnlyHereService;
import app.greenroom.ownership.ui.OwnershipPages;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.people.Role;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;

/** One's own name, password and light or dark. */
@Route("profile")
@PageTitle("Profile and security · Greenroom")
@PermitAll
class ProfileView extends Div implements AfterNavigationObserver {

    private final transient PersonService people;
    private final transient OnlyHereService onlyHere;
    private final transient AuthenticationContext authentication;
    private final PageHead head = new PageHead("Profile and security", "");
    private final Card mine = mine();
    private final Checkbox here = new Checkbox("Only engines on this machine may hear me");
    private final Card engines = engines();
    private final TextField name = new TextField("Name");
    private final PasswordField old = new PasswordField("Present password");
    private final PasswordField fresh = new PasswordField("New password");
    private final PasswordField again = new PasswordField("The new password again");

    ProfileView(PersonService people, OnlyHereService onlyHere, AuthenticationContext authentication) {
        this.people = people;
        this.onlyHere = onlyHere;
        this.authentication = authentication;
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        fresh.setAutocomplete(Autocomplete.NEW_PASSWORD);
        fresh.setHelperText("At least 10 characters");
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        mine.setVisible(false);
        engines.setVisible(false);
        Div cards = new Div(you(), password(), look(), mine, engines);
        cards.addClassNames("gr-stack", "gr-profile");
        add(head, cards);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        PersonRow me = people.me();
        head.setLead(me.email() + " · " + me.role().label());
        name.setValue(me.name());
        boolean candidate = me.role() == Role.CANDIDATE;
        mine.setVisible(candidate);
        engines.setVisible(candidate);
        here.setValue(candidate && onlyHere.mine());
    }

    private static Card mine() {
        Paragraph words = new Paragraph("What you say here is yours: see who may hear it, download it, or erase it.");
        words.addClassName("gr-muted");
        return card("Your recordings", words, new ButtonLink(OwnershipPages.recordings(), "To your recordings"));
    }

    /** Says that it is kept: there is no button to press. */
    private Card engines() {
        Paragraph said = said();
        here.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onlyHere.choose(change.getValue());
                show(said, change.getValue() ? "Saved. From now on you are heard here only." : "Saved.", false);
            }
        });
        Paragraph words = new Paragraph("Your studio may have answers written down and judged by services elsewhere."
                + " With this tick yours never leave the studio's machine; the built-in engines hear you.");
        words.addClassName("gr-muted");
        return card("Who may hear you", words, here, said);
    }

    private Card you() {
        Paragraph said = said();
        Button save = new Button("Save name", click -> attempt(said, "Saved.", () -> people.rename(name.getValue())));
        return card("You", name, save, said);
    }

    private Card password() {
        Paragraph said = said();
        Button change = new Button("Change password", click -> {
            if (!fresh.getValue().equals(again.getValue())) {
                show(said, "The two new passwords differ. Please type the same one twice.", true);
                return;
            }
            // a session lasts no longer than the password it began with, so this one ends here too
            attempt(said, "", () -> {
                people.changePassword(old.getValue(), fresh.getValue());
                authentication.logout();
            });
        });
        change.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph note = new Paragraph("You will be asked to sign in again, here and on every other device.");
        note.addClassNames("gr-muted", "gr-small");
        return card("Password", old, fresh, again, note, change, said);
    }

    private Card look() {
        RadioButtonGroup<ColorScheme.Value> look = new RadioButtonGroup<>("Light or dark");
        look.setItems(ColorScheme.Value.SYSTEM, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK);
        look.setItemLabelGenerator(value -> switch (value) {
            case LIGHT -> "Light";
            case DARK -> "Dark";
            default -> "As this device";
        });
        look.setHelperText("Remembered on this device.");
        look.setValue(Look.chosen(VaadinRequest.getCurrent()));
        look.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Look.choose(change.getValue());
            }
        });
        return card("Look", look);
    }

    private static Card card(String title, Component... parts) {
        Card card = new Card(title);
        Div form = new Div(parts);
        form.addClassName("gr-dialog-form");
        card.add(form);
        return card;
    }

    private static Paragraph said() {
        Paragraph said = new Paragraph();
        said.getElement().setAttribute("role", "status");
        said.setVisible(false);
        return said;
    }

    private static void attempt(Paragraph said, String success, Runnable deed) {
        try {
            deed.run();
            show(said, success, false);
        } catch (RuleException e) {
            show(said, e.getMessage(), true);
        }
    }

    private static void show(Paragraph said, String text, boolean wrong) {
        said.setText(text);
        said.setClassName("gr-form-error", wrong);
        said.setVisible(!text.isEmpty());
    }
}
