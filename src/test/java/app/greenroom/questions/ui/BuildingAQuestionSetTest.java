package app.greenroom.questions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.people.Role;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.CategoryRow;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionSetDetails;
import app.greenroom.questions.QuestionSetDraft;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetService;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coach builds a question set, and another one does so at the same time. */
class BuildingAQuestionSetTest extends ViewTest {

    private static final String HARD_MEMO = "Which part of our culture memo would be hardest for you?";

    @Autowired
    private Assigning assigning;

    @Autowired
    private QuestionSetService sets;

    private SignedIn coach;
    private QuestionSetId id;

    @BeforeEach
    void aSetOfTwo() {
        coach = studio.coach();
        id = assigning.set(coach, "Warm-up", "Why this team?", "What did you learn?");
        signIn(coach);
        open(QuestionPages.set(id));
    }

    @Test
    void aQuestionIsFoundAndAdded() {
        labelled(TextField.class, "Search questions").setValue("culture memo");
        assertThat($(Span.class).withText("1 question").exists()).isTrue();
        press("Add: " + HARD_MEMO);

        assertThat(kept()).containsExactly("Why this team?", "What did you learn?", HARD_MEMO);
        assertThat($(Span.class).withText("3 questions · 6 min").exists()).isTrue();
        assertThat($(Span.class).withText("Saved").exists()).isTrue();
        assertThat(labelled(Button.class, "Add: " + HARD_MEMO).isEnabled()).isFalse();
    }

    @Test
    void filtersNarrowTheBank() {
        select("Company", "Stripe");
        select("Category", "Technical");
        select("Difficulty", "Harder");
        List<BankRow> rows = $(BankRow.class).all();

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getElement().getTextRecursively())
                        .contains("Technical · harder")
                        .contains("Stripe"));
        select("Category", "Culture fit");
        assertThat($(H2.class).withText("No question fits").exists()).isTrue();
        press("Clear the filters");
        assertThat($(BankRow.class).all()).hasSize(12);
        test($(Button.class).withText("Show more").single()).click();
        assertThat($(BankRow.class).all()).hasSize(24);
    }

    @Test
    void theOrderChangesByButtons() {
        assertThat(labelled(Button.class, "Move up: Why this team?").isEnabled())
                .isFalse();
        press("Move down: Why this team?");

        assertThat(kept()).containsExactly("What did you learn?", "Why this team?");
        assertThat($(Span.class).withText("Moved to number 2 of 2").exists()).isTrue();
        press("Move up: Why this team?");
        assertThat(kept()).containsExactly("Why this team?", "What did you learn?");
    }

    @Test
    void aRemovedQuestionCanComeBack() {
        press("Remove: Why this team?");
        assertThat(kept()).containsExactly("What did you learn?");

        test($(Button.class).withText("Undo").single()).click();
        assertThat(kept()).containsExactly("Why this team?", "What did you learn?");
    }

    @Test
    void anOwnQuestionIsWrittenAndAdded() {
        test($(Button.class).withText("Write a question").single()).click();
        press("Add to the set");
        assertThat($(TextArea.class).withLabel("Question").single().getErrorMessage())
                .isEqualTo("Please write the question");

        $(TextArea.class).withLabel("Question").single().setValue("What would you stop doing here?");
        choose("Category", "Business case");
        choose("Answer time", "3 min");
        $(TextArea.class)
                .withLabel("What a strong answer covers")
                .single()
                .setValue("names one thing\n\n  says what it frees  ");
        press("Add to the set");

        QuestionDetails added = details().questions().getLast();
        assertThat(added.prompt()).isEqualTo("What would you stop doing here?");
        assertThat(added.category().name()).isEqualTo("Business case");
        assertThat(added.answerTime()).isEqualTo(Duration.ofMinutes(3));
        assertThat(added.points()).containsExactly("names one thing", "says what it frees");
        assertThat(added.company()).isNull();
    }

    @Test
    void aNameIsNeededAndUntilThenNothingIsLost() {
        name().setValue(" ");
        assertThat(name().getErrorMessage()).isEqualTo("Please give the set a name");
        assertThat(status()).startsWith("Not saved: Please give the set a name");
        press("Move down: Why this team?");
        assertThat(details().name()).isEqualTo("Warm-up");

        open(QuestionPages.sets());
        assertThat($(ConfirmDialog.class).single().getElement().getProperty("header"))
                .isEqualTo("Leave without saving?");
        test($(ConfirmDialog.class).single()).cancel();

        name().setValue("Warmer");
        assertThat(status()).isEqualTo("Saved");
        assertThat(details().name()).isEqualTo("Warmer");
        assertThat(kept()).containsExactly("What did you learn?", "Why this team?");
        assertThat($(H1.class).single().getText()).isEqualTo("Warmer");
    }

    @Test
    void theChangeOfAnotherArrivesByItself() {
        theOtherCoachRenames("Theirs");

        org.awaitility.Awaitility.await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(name().getValue()).isEqualTo("Theirs");
        });
        assertThat(status()).isEqualTo("Otto Other changed this set just now");
    }

    @Test
    void whoIsSecondKeepsTheirWorkAndMaySaveItOverTheOther() {
        bothChangeIt();

        assertThat($(H2.class).all().stream().map(H2::getText))
                .anyMatch(title -> title.startsWith("Otto Other changed this set"));
        assertThat(status()).startsWith("Not saved");
        assertThat(details().name()).isEqualTo("Theirs");
        press("Save mine over it");

        assertThat(status()).isEqualTo("Saved");
        assertThat(details().name()).isEqualTo("Warm-up");
        assertThat(kept()).containsExactly("What did you learn?", "Why this team?");
    }

    @Test
    void whoIsSecondMaySaveACopy() {
        bothChangeIt();
        press("Save mine as a new set");

        assertThat($(H1.class).single().getText()).isEqualTo("Warm-up (mine)");
        assertThat(details().name()).isEqualTo("Theirs");
    }

    @Test
    void whoIsSecondMayTakeTheOther() {
        bothChangeIt();
        press("Show theirs");

        assertThat(name().getValue()).isEqualTo("Theirs");
        assertThat(kept()).containsExactly("Why this team?", "What did you learn?");
        press("Move down: Why this team?");
        assertThat(status()).isEqualTo("Saved");
    }

    @Test
    void anArchivedSetIsReadUntilItIsBroughtBack() {
        test(MenuBarTester.class, menu()).clickItem(0, 1);
        assertThat(name().isEnabled()).isFalse();
        assertThat(details().archived()).isTrue();

        press("Bring it back");
        assertThat(name().isEnabled()).isTrue();
        assertThat(details().archived()).isFalse();
    }

    @Test
    void anUnknownSetIsNotThere() {
        open(QuestionPages.sets() + "/nonsense");
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    /** With something unsaved on the page, so that it does not simply take over the other's change as it arrives. */
    private void bothChangeIt() {
        name().setValue(" ");
        theOtherCoachRenames("Theirs");
        press("Move down: Why this team?");
        name().setValue("Warm-up");
    }

    private void theOtherCoachRenames(String name) {
        SignedIn other = studio.person("Otto Other", Role.COACH);
        QuestionSetDetails read = studio.get(other, () -> sets.details(id));
        QuestionSetDraft renamed = new QuestionSetDraft(
                name, "", read.questions().stream().map(QuestionDetails::id).toList());
        studio.get(other, () -> sets.change(id, read.version(), renamed));
    }

    private MenuBar menu() {
        return $(MenuBar.class, $(SetBuilder.class).single()).single();
    }

    private TextField name() {
        return $(TextField.class).withLabel("Name").single();
    }

    private String status() {
        return $(SaveState.class).single().getText();
    }

    private QuestionSetDetails details() {
        return studio.get(coach, () -> sets.details(id));
    }

    private List<String> kept() {
        return details().questions().stream().map(QuestionDetails::prompt).toList();
    }

    /** A button by what a person reads on it, or hears. */
    private void press(String name) {
        test($(Button.class).all().stream()
                        .filter(button -> name.equals(button.getText())
                                || name.equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private <T extends Component & HasAriaLabel> T labelled(Class<T> type, String label) {
        return $(type).all().stream()
                .filter(one -> label.equals(one.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void select(String label, String item) {
        Select<Object> select = labelled(Select.class, label);
        test(select).selectItem(item);
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String item) {
        Select<CategoryRow> select = $(Select.class).withLabel(label).single();
        test(select).selectItem(item);
    }
}
