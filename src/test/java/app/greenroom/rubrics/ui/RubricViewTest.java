package app.greenroom.rubrics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.people.SignedIn;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coach reads and changes what answers are judged by. */
class RubricViewTest extends ViewTest {

    private SignedIn coach;

    @BeforeEach
    void signIn() {
        coach = studio.coach();
        signIn(coach);
    }

    @Test
    void everyCategoryHasACard() {
        navigate("rubrics", RubricsView.class);

        assertThat($view(Anchor.class).withClassName("gr-rubric-card").all())
                .extracting(card -> card.getElement().getTextRecursively())
                .anySatisfy(text -> assertThat(text).contains("Behavioural", "Own actions", "50%"))
                .anySatisfy(text -> assertThat(text).contains("Business case", "Recommendation", "40%"));
    }

    @Test
    void everyLevelIsThereInWords() {
        navigate("rubrics/product-sense", RubricView.class);

        assertThat($view(H1.class).single().getText()).isEqualTo("Product sense rubric");
        assertThat(page()).contains("Rejects the easy choice and says why, for the user and for the business.");
    }

    @Test
    void anEditIsSavedAsTheNextVersionWithItsAuthor() {
        navigate("rubrics/culture-fit", RubricView.class);
        test($view(Button.class).withText("Edit").single()).click();
        assertThat($view(H1.class).single().getText()).isEqualTo("Edit the culture fit rubric");

        test($view(TextArea.class).withLabel("What is heard at level 5").first())
                .setValue("Weighs two values of the company against each other.");
        test($view(Button.class).withText("Save as the next version").single()).click();

        assertThat(page())
                .contains("Weighs two values of the company against each other.", "Version 2 · Dana Coach, just now");
        assertThat(page()).contains("Version 1 · came with Greenroom");
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsLost() {
        navigate("rubrics/business-case", RubricView.class);
        test($view(Button.class).withText("Edit").single()).click();
        test($view(TextField.class).withLabel("Criterion").first()).setValue("");
        test($view(Button.class).withText("Save as the next version").single()).click();

        assertThat(page()).contains("Each criterion needs a name");

        test($view(TextField.class).withLabel("Criterion").first()).setValue("Taking the case apart");
        test($view(Button.class).withText("Save as the next version").single()).click();
        assertThat(page()).contains("Taking the case apart");
    }

    @Test
    void leavingUnsavedChangesAsksFirst() {
        navigate("rubrics/data-analysis", RubricView.class);
        test($view(Button.class).withText("Edit").single()).click();
        test($view(TextField.class).withLabel("Criterion").first()).setValue("The question behind it");

        UI.getCurrent().navigate("rubrics");

        assertThat(getCurrentView()).isInstanceOf(RubricView.class);
        ConfirmDialog question = $(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("header")).isEqualTo("Leave without saving?");
        test(question).confirm();
        assertThat(getCurrentView()).isInstanceOf(RubricsView.class);
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
