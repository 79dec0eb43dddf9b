package app.greenroom.ownership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import app.greenroom.testing.Answers;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A candidate looks at who may hear what they said, and decides about it. */
class UC08OwningRecordingsTest extends ViewTest {

    private static final String PAGE = "recordings";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TakeService takes;

    private SignedIn coach;
    private SignedIn maya;
    private QuestionId question;

    @BeforeEach
    void aCandidate() {
        Answers answers = new Answers(beans);
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        question = answers.question(coach, "product-sense", "Why us?");
        answers.assignment(coach, maya, question);
        signIn(maya);
    }

    @Test
    void whoHasSaidNothingSeesWhatThePageIsFor() {
        open(PAGE);

        assertThat(find(H1.class).single().getText()).isEqualTo("Your recordings");
        assertThat(find(H2.class).withText("Nothing of yours is here").exists()).isTrue();
    }

    @Test
    void aPrivateTakeIsTheirsAndAnAnswerNamesItsListeners() {
        typed("Just trying.", false);
        typed("Please listen.", true);
        open(PAGE);

        assertThat(said("Only you can hear it.")).isTrue();
        assertThat(said("You, Dana Coach and the studio’s administrator may hear it."))
                .isTrue();
        assertThat(find(Anchor.class).withText("Download everything").single().getHref())
                .endsWith("/api/belongings.zip");
    }

    @Test
    void anAnswerIsTakenBackAtOnce() {
        TakeId take = typed("Please listen.", true);
        open(PAGE);

        test(find(Button.class).withText("Take it back").single()).click();

        assertThat(details(take).submitted()).isFalse();
        assertThat(find(Button.class).withText("Take it back").exists()).isFalse();
        assertThat(said("Only you can hear it.")).isTrue();
    }

    @Test
    void erasingAsksFirst() {
        TakeId take = typed("Please listen.", true);
        open(PAGE);
        test(find(Button.class).withText("Erase").single()).click();
        assertThat(details(take).erased()).isFalse();

        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(details(take).erased()).isTrue();
        assertThat(find(H2.class).withText("Nothing of yours is here").exists()).isTrue();
    }

    @Test
    void everythingCanBeErasedAtOnce() {
        typed("Just trying.", false);
        TakeId take = typed("Please listen.", true);
        open(PAGE);
        test(find(Button.class).withText("Erase everything").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(details(take).text()).isNull();
        assertThat(find(H2.class).withText("Nothing of yours is here").exists()).isTrue();
    }

    @Test
    void theProfileLeadsThereAndForCandidatesOnly() {
        open("profile");
        assertThat(find(Anchor.class).withText("To your recordings").single().getHref())
                .isEqualTo(PAGE);

        signIn(coach);
        open("home");
        open("profile");
        assertThat(find(Anchor.class).withText("To your recordings").exists()).isFalse();
    }

    @Test
    void itIsNoPageForCoaches() {
        signIn(coach);
        open(PAGE);

        assertThat(getCurrentView()).isNotInstanceOf(RecordingsView.class);
    }

    private TakeId typed(String words, boolean submit) {
        return studio.get(maya, () -> {
            TakeId take = takes.answerWithText(question, null, words);
            if (submit) {
                takes.submit(take);
            }
            return take;
        });
    }

    private TakeDetails details(TakeId take) {
        return studio.get(maya, () -> takes.details(take));
    }

    private boolean said(String words) {
        return find(Span.class).withText(words).exists();
    }
}
