package app.greenroom.assignments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assignments.AssignmentDesk;
import app.greenroom.assignments.AssignmentId;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionFilter;
import app.greenroom.questions.QuestionService;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import app.greenroom.testing.Answers;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A candidate sees what is due and gets on with it. */
class CandidateHomeTest extends ViewTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Assigning assigning;

    @Autowired
    private AssignmentDesk desk;

    @Autowired
    private TakeService takes;

    @Autowired
    private QuestionService questions;

    private SignedIn coach;
    private SignedIn maya;
    private QuestionSetId set;

    @BeforeEach
    void aCandidate() {
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        set = assigning.set(coach, "Warm-up", "Why this team?", "What did you learn?");
        signIn(maya);
    }

    @Test
    void homeLeadsToTheNextDueQuestion() {
        AssignmentId id = assigning.assign(coach, set, maya);
        assigning.answer(maya, id, 0);
        navigate(HomeView.class);

        String next = "practice/" + assigning.question(maya, id, 1) + "?assignment=" + id;
        assertThat($(H1.class).single().getText()).startsWith("Good ").endsWith(", Maya");
        assertThat(link("Start practising")).isEqualTo(next);
        assertThat(link("Let’s hear it")).isEqualTo(next);
        assertThat(link("First round")).isEqualTo("assignments/" + id);
        assertThat(paragraph("Take your time.")).isTrue();
        assertThat(paragraph("What did you learn?")).isTrue();
        assertThat($(Span.class).withText("1 of 2 answered").exists()).isTrue();
    }

    @Test
    void whatIsAnsweredOrWithdrawnIsNotDue() {
        AssignmentId answered = assigning.assign(coach, set, maya);
        assigning.answer(maya, answered, 0);
        assigning.answer(maya, answered, 1);
        AssignmentId withdrawn = assigning.assign(coach, set, maya);
        studio.as(coach, () -> desk.withdraw(withdrawn));
        navigate(HomeView.class);

        assertThat($(H2.class).withText("Nothing is due").exists()).isTrue();
    }

    @Test
    void aNewCandidateIsShownWhereToStart() {
        navigate(HomeView.class);

        assertThat(link("Start practising")).isEqualTo("guides");
        assertThat($(H2.class).withText("How it goes").exists()).isTrue();
        assertThat(link("All questions")).isEqualTo("practice");
        assertThat($(Anchor.class).withText("Say it out loud").all())
                .hasSize(3)
                .allSatisfy(first -> assertThat(first.getHref()).startsWith("practice/"));
    }

    @Test
    void somebodyWithNothingDueAnyMoreIsOfferedAQuestion() {
        AssignmentId id = assigning.assign(coach, set, maya);
        studio.as(coach, () -> desk.withdraw(id));
        navigate(HomeView.class);

        assertThat(link("Pick a question")).isEqualTo("practice");
        assertThat($(H2.class).withText("Newest feedback").exists()).isTrue();
    }

    @Test
    void newFeedbackIsThereWithScoreAndWords() {
        AssignmentId id = assigning.assign(coach, set, maya);
        TakeId answer = take(id, 0);
        studio.as(maya, () -> takes.submit(answer));
        navigate(HomeView.class);
        assertThat($(Anchor.class).withText("Why this team?").exists()).isFalse();

        new Answers(beans).release(coach, answer, 4, "Say the number first.");
        navigate(HomeView.class);

        assertThat(link("Why this team?")).isEqualTo("answers/" + answer);
        assertThat(paragraph("“Say the number first.”")).isTrue();
        assertThat($(Span.class).withText("4.0").exists()).isTrue();
        assertThat($(Span.class).withText("1 of 2 answered, 1 reviewed").exists())
                .isTrue();
    }

    @Test
    void anAssignmentShowsEachQuestionWithItsState() {
        AssignmentId id = assigning.assign(coach, set, maya);
        assigning.answer(maya, id, 0);
        assigning.review(coach, maya, id, 0);
        navigate(AssignmentPages.assignment(id), AssignmentView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("First round");
        assertThat($(Span.class).withText("Reviewed").exists()).isTrue();
        assertThat($(Anchor.class).withText("Let’s hear it").all())
                .extracting(Anchor::getHref)
                .containsOnly("practice/" + assigning.question(maya, id, 1) + "?assignment=" + id);
        assertThat(paragraph("You may record each question up to 3 times and choose the take you like best."
                        + " Before each take you get 30 s to think. Each question has its own time to answer."))
                .isTrue();
    }

    @Test
    void takesMadeAndAnswersSubmittedAreOneClickAway() {
        AssignmentId id = assigning.assign(coach, set, maya);
        TakeId submitted = take(id, 0);
        studio.as(maya, () -> takes.submit(submitted));
        take(id, 1);
        take(id, 1, "Better.");
        navigate(AssignmentPages.assignment(id), AssignmentView.class);

        assertThat(link("Listen")).isEqualTo("answers/" + submitted);
        assertThat(link("Go on")).isEqualTo("practice/" + assigning.question(maya, id, 1) + "?assignment=" + id);
        assertThat($(Paragraph.class)
                        .withTextContaining("2 takes made, none submitted yet")
                        .exists())
                .isTrue();
    }

    private TakeId take(AssignmentId id, int place) {
        return take(id, place, "We measured it.");
    }

    private TakeId take(AssignmentId id, int place, String words) {
        return studio.get(maya, () -> takes.answerWithText(assigning.question(maya, id, place), id, words));
    }

    @Test
    void aWithdrawnAssignmentAsksForNothing() {
        AssignmentId id = assigning.assign(coach, set, maya);
        studio.as(coach, () -> desk.withdraw(id));
        navigate(AssignmentPages.assignment(id), AssignmentView.class);

        assertThat(paragraph("Taken back by your coach · 0 of 2 answered")).isTrue();
        assertThat($(Anchor.class).withText("Let’s hear it").exists()).isFalse();
    }

    @Test
    void somebodyElsesAssignmentIsNotFound() {
        AssignmentId id = assigning.assign(coach, set, studio.candidateOf(coach));

        open(AssignmentPages.assignment(id));
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @Test
    void practiceOffersWhatIsDueFirst() {
        AssignmentId id = assigning.assign(coach, set, maya);
        navigate(PracticeView.class);

        assertThat($(H2.class).all()).extracting(H2::getText).containsSubsequence("Due", "Any question");
        assertThat($(Anchor.class).withText("Let’s hear it").all())
                .extracting(Anchor::getHref)
                .containsExactlyElementsOf(List.of(
                        "practice/" + assigning.question(maya, id, 0) + "?assignment=" + id,
                        "practice/" + assigning.question(maya, id, 1) + "?assignment=" + id));
    }

    @Test
    void practiceCanBeNarrowedToACategory() {
        open("practice?category=behavioural");

        assertThat($(Anchor.class).withText("Behavioural").single().getElement().getAttribute("aria-current"))
                .isEqualTo("true");
        assertThat($(Anchor.class).withText("Say it out loud").exists()).isTrue();
        assertThat($(Paragraph.class).withTextContaining("Product sense · ").exists())
                .isFalse();
    }

    @Test
    void aSurpriseIsAQuestionNotPractisedYet() {
        List<QuestionDetails> technical =
                studio.get(maya, () -> questions.search(QuestionFilter.EVERYTHING, 0, 1000)).stream()
                        .filter(question -> question.category().key().equals("technical"))
                        .toList();
        technical.stream()
                .skip(1)
                .forEach(question -> studio.get(maya, () -> takes.answerWithText(question.id(), null, "Once.")));
        open("practice?category=technical");
        test($(Button.class).withText("Surprise me").single()).click();

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("practice/" + technical.getFirst().id());
    }

    private String link(String text) {
        return $(Anchor.class).withText(text).single().getHref();
    }

    private boolean paragraph(String text) {
        return $(Paragraph.class).withText(text).exists();
    }
}
