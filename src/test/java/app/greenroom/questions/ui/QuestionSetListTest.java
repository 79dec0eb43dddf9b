package app.greenroom.questions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assignments.ui.AssignmentPages;
import app.greenroom.guides.GuideRow;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetRow;
import app.greenroom.questions.QuestionSetService;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coach looks after the question sets. */
class QuestionSetListTest extends ViewTest {

    @Autowired
    private Assigning assigning;

    @Autowired
    private QuestionSetService sets;

    private SignedIn coach;
    private QuestionSetId id;
    private String name;

    @BeforeEach
    void aSet() {
        coach = studio.coach();
        name = "List " + coach.id();
        id = assigning.set(coach, name, "Why this team?", "What did you learn?");
        signIn(coach);
        open(QuestionPages.sets());
    }

    @Test
    void aCardSaysWhatTheSetHoldsAndLeadsOn() {
        QuestionSetCard card = card(name);

        assertThat(card.getElement().getTextRecursively())
                .contains("2 questions · 4 min", "Dana Coach", "changed just now");
        assertThat($(Anchor.class, card).withText(name).single().getHref()).isEqualTo("question-sets/" + id);
        assertThat($(Anchor.class, card).withText("Assign").single().getHref()).isEqualTo(AssignmentPages.assign(id));
    }

    @Test
    void anArchivedSetIsGoneUntilItIsUndone() {
        test(MenuBarTester.class, $(MenuBar.class, card(name)).single()).clickItem(0, 1);
        assertThat(shown(name)).isFalse();

        test($(Button.class).withText("Undo").single()).click();
        assertThat(shown(name)).isTrue();
        assertThat(studio.get(coach, () -> sets.details(id)).archived()).isFalse();
    }

    @Test
    void aDuplicateOpens() {
        test(MenuBarTester.class, $(MenuBar.class, card(name)).single()).clickItem(0, 0);

        assertThat($(H1.class).single().getText()).isEqualTo(name + " (copy)");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aNewSetCanBeginWithAGuide() {
        test($(Button.class).withText("New question set").single()).click();
        press("Make the set");
        assertThat(name().getErrorMessage()).isEqualTo("Please give the set a name");

        ComboBox<GuideRow> guide = $(ComboBox.class).withLabel("Begin with").single();
        test(guide).selectItem("All questions of Data Analyst at Spotify");
        assertThat(name().getValue()).isEqualTo("Data Analyst at Spotify");
        name().setValue("My analysts " + coach.id());
        press("Make the set");

        assertThat($(H1.class).single().getText()).isEqualTo("My analysts " + coach.id());
        assertThat(studio.get(coach, sets::sets))
                .filteredOn(row -> row.name().equals("My analysts " + coach.id()))
                .extracting(QuestionSetRow::questions)
                .containsExactly(12);
    }

    @Test
    void candidatesHaveNoSuchPage() {
        signIn(studio.candidate());
        open(QuestionPages.set(id));

        assertThat($(Span.class).withText("2 questions · 4 min").exists()).isFalse();
        assertThat($(SetBuilder.class).exists()).isFalse();
    }

    private TextField name() {
        return $(TextField.class).withLabel("Name").single();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private boolean shown(String name) {
        return $(Anchor.class).withText(name).exists();
    }

    private QuestionSetCard card(String name) {
        return $(QuestionSetCard.class).all().stream()
                .filter(card -> card.getElement().getTextRecursively().startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
