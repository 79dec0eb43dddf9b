package app.greenroom.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.people.Role;
import app.greenroom.people.SignedIn;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator adds people and ends their access. */
class UC01PeopleTest extends ViewTest {

    @Autowired
    private PersonService people;

    @Test
    void addsACandidateWhoThenStandsInTheList() {
        signIn(studio.administrator());
        navigate("people", PeopleView.class);

        fillIn("Noor Haddad", "noor@greenroom.example", "a long first password");

        assertThat(find(Span.class).withText("noor@greenroom.example").all()).hasSize(1);
    }

    @Test
    void isToldWhatIsWrongAndLosesNothing() {
        signIn(studio.administrator());
        navigate("people", PeopleView.class);

        fillIn("Short Password", "short@greenroom.example", "short");

        assertThat(find(Paragraph.class)
                        .withTextContaining("at least 10 characters")
                        .all())
                .hasSize(1);
        assertThat(find(TextField.class).withLabel("Name").single().getValue()).isEqualTo("Short Password");
    }

    @Test
    void endsSomebodysAccess() {
        SignedIn candidate = studio.person("Leaving Soon", Role.CANDIDATE);
        SignedIn administrator = studio.administrator();
        signIn(administrator);
        navigate("people", PeopleView.class);

        test(find(TextField.class).withLabel("Find somebody").single()).setValue(candidate.email());
        test(find(Button.class)
                        .withCondition(
                                button -> button.getAriaLabel().orElse("").equals("Manage Leaving Soon"))
                        .single())
                .click();
        test(find(Button.class).withText("End access").single()).click();

        assertThat(studio.get(administrator, () -> people.person(candidate.id())))
                .extracting(PersonRow::active)
                .isEqualTo(false);
    }

    private void fillIn(String name, String email, String password) {
        test(find(Button.class).withText("Add somebody").single()).click();
        test(find(TextField.class).withLabel("Name").single()).setValue(name);
        test(find(EmailField.class).withLabel("E-mail").single()).setValue(email);
        test(find(PasswordField.class).withLabel("First password").single()).setValue(password);
        test(find(Button.class).withText("Add").single()).click();
    }
}
