package app.greenroom.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.people.Role;
import app.greenroom.people.SignedIn;
import app.greenroom.progress.Released;
import app.greenroom.takes.TakeId;
import app.greenroom.testing.Answers;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A coach looks somebody up. */
class CandidatesTest extends ViewTest {

    private Released released;
    private Answers answers;
    private SignedIn coach;
    private SignedIn hana;

    @BeforeEach
    void aCoachWithCandidates(@Autowired ApplicationContext application) {
        released = new Released(application);
        answers = new Answers(application);
        coach = studio.coach();
        hana = candidate("Hana Sato");
        candidate("Jonas Keller");
        signIn(coach);
    }

    @Test
    void theListSaysHowEverybodyMovesAndWhatTheyOwe() {
        released.scores(hana.id(), "technical", Instant.now(), 2.0, 3.0);
        answers.unsubmitted(coach, hana, "technical", "What is a p-value?");
        released.answer(hana.id(), Instant.now());
        navigate(CandidatesView.class);

        String row = $(ListItem.class).first().getElement().getTextRecursively();
        assertThat(row)
                .contains("Hana Sato", "up 1.0 over the last two answers", "Answered just now", "One assignment open");
        assertThat($(ListItem.class).last().getElement().getTextRecursively())
                .contains("Jonas Keller", "No scores", "No answer yet", "Nothing open");
    }

    @Test
    void searchingNarrowsTheList() {
        navigate(CandidatesView.class);
        TextField search =
                $(TextField.class).withLabel("Find by name or cohort").single();

        test(search).setValue("jon");
        assertThat($(ListItem.class).all()).hasSize(1);
        test(search).setValue("nobody like this");
        assertThat($(H2.class).withText("Nobody of that name").exists()).isTrue();
    }

    @Test
    void theSearchStandsInTheAddress() {
        open("candidates?find=sato");

        assertThat($(TextField.class).single().getValue()).isEqualTo("sato");
        assertThat($(ListItem.class).all()).hasSize(1);
    }

    @Test
    void aProfileShowsWhatWasAssignedAnsweredAndScored() {
        TakeId take = answers.submitted(coach, hana, "technical", "What is a p-value?");
        released.scores(hana.id(), "technical", Instant.now(), 2.0, 3.0);
        open("candidates/" + hana.id());

        assertThat($(H1.class).single().getText()).isEqualTo("Hana Sato");
        assertThat($(Paragraph.class)
                        .withTextContaining("Coached by Dana Coach")
                        .exists())
                .isTrue();
        assertThat($(Anchor.class).withText("Assign a set").single().getHref())
                .isEqualTo("assignments/new?candidate=" + hana.id());
        assertThat($(Anchor.class).withText("What is a p-value?").single().getHref())
                .isEqualTo("review/" + take);
        assertThat($(Span.class).withText("to review").exists()).isTrue();
        assertThat($(Anchor.class).withText("First round").exists()).isTrue();
        assertThat($(Div.class)
                        .withTextContaining("1 of 1 answered, 0 reviewed")
                        .exists())
                .isTrue();
        assertThat($(Paragraph.class)
                        .withTextContaining("Technical rose most, from 2.0 to 3.0.")
                        .exists())
                .isTrue();
    }

    @Test
    void aNewcomersProfileSaysWhatIsStillToCome() {
        open("candidates/" + hana.id());

        assertThat($(Paragraph.class).withTextContaining("No scores yet").exists())
                .isTrue();
        assertThat($(Paragraph.class).withText("Nothing assigned yet.").exists())
                .isTrue();
        assertThat($(Paragraph.class).withText("Nothing handed in yet.").exists())
                .isTrue();
    }

    @Test
    void somebodyElsesCandidateIsNotThere() {
        SignedIn theirs = studio.candidateOf(studio.coach());
        open("candidates/" + theirs.id());
        assertThat(heading()).isEqualTo("There is nothing here");

        open("candidates/" + coach.id());
        assertThat(heading()).as("a coach is no candidate").isEqualTo("There is nothing here");

        open("candidates/nonsense");
        assertThat(heading()).isEqualTo("There is nothing here");
    }

    private String heading() {
        return $(H1.class).single().getText();
    }

    private SignedIn candidate(String name) {
        SignedIn person = studio.person(name, Role.CANDIDATE);
        studio.coaches(coach, person);
        return person;
    }
}
