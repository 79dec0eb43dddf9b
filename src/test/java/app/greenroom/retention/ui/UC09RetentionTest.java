package app.greenroom.retention.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.people.SignedIn;
import app.greenroom.retention.RetentionPolicy;
import app.greenroom.retention.RetentionService;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator says how long answers stay. */
class UC09RetentionTest extends ViewTest {

    @Autowired
    private RetentionService retention;

    private SignedIn ada;

    @BeforeEach
    void anAdministrator() {
        ada = studio.administrator();
        signIn(ada);
    }

    @AfterEach
    void keepEverythingAgain() {
        studio.as(ada, () -> retention.change(new RetentionPolicy(0, 7)));
    }

    @Test
    void aPolicyIsSavedAndSaidInWords() {
        open("settings/retention");
        assertThat(find(H1.class).single().getText()).isEqualTo("Retention");
        assertThat(find(TextField.class)
                        .withLabel("Days after the feedback")
                        .single()
                        .getValue())
                .isEqualTo("0");

        set("Days after the feedback", "90");
        set("Told this many days before", "14");
        save();

        assertThat(studio.get(ada, retention::policy)).isEqualTo(new RetentionPolicy(90, 14));
        assertThat(
                        said(
                                "Saved. Answers stay for 90 days after their feedback, and candidates are told 14 days before."))
                .isTrue();
    }

    @Test
    void whatIsNoNumberOfDaysIsRefusedInWords() {
        open("settings/retention");
        set("Days after the feedback", "90000");
        save();
        assertThat(said("Please choose 0 to 3650 days.")).isTrue();
        set("Days after the feedback", "");
        save();

        assertThat(said("Please enter a number for “Days after the feedback”.")).isTrue();
        assertThat(studio.get(ada, retention::policy).keepsAll()).isTrue();
    }

    @Test
    void itIsNoPageForCoaches() {
        signIn(studio.coach());
        open("settings/retention");

        assertThat(getCurrentView()).isNotInstanceOf(RetentionView.class);
    }

    private void set(String label, String value) {
        test(find(TextField.class).withLabel(label).single()).setValue(value);
    }

    private void save() {
        test(find(Button.class).withText("Save").single()).click();
    }

    private boolean said(String words) {
        return find(Paragraph.class).withText(words).exists();
    }
}
