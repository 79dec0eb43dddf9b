package app.greenroom.guides.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.questions.QuestionSetDetails;
import app.greenroom.questions.QuestionSetDraft;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetRow;
import app.greenroom.questions.QuestionSetService;
import app.greenroom.takes.TakeService;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody reads a guide, and goes on from it. */
class ReadingAGuideTest extends ViewTest {

    private static final String NETFLIX = GuidePages.guide("netflix-product-manager");

    @Autowired
    private QuestionService questions;

    @Autowired
    private QuestionSetService sets;

    @Autowired
    private TakeService takes;

    @Autowired
    private Assigning assigning;

    @Test
    void everythingOfTheGuideIsThere() {
        signIn(studio.candidate());
        open(NETFLIX);

        assertThat($(H1.class).single().getText()).isEqualTo("Product Manager at Netflix");
        String page = text();
        assertThat(page)
                .contains("4 min read", "12 practice questions", "Updated 25 Feb 2026")
                .contains("Hiring manager", "45 min · product sense")
                .contains("Bring six stories, not sixty")
                .contains("$400–600k", "$550–800k", "$700k+", "Base $180–250k", "Few such posts: read it as a floor.")
                .contains("Checked 25 Feb 2026", "Not published by Netflix as a scale.");
        assertThat($(H3.class).all().stream().map(H3::getText))
                .contains(
                        "Culture and value alignment",
                        "Past experience and situations",
                        "Product strategy, metrics and features",
                        "Technical knowledge and problem solving",
                        "Business case and strategic thinking");
        assertThat(prompts()).hasSize(12).contains("Explain an A/B test that misled you.");
        assertThat($(NativeDetails.class).all().stream().map(NativeDetails::getSummaryText))
                .contains("How technical is it?");
    }

    @Test
    void whatAStrongAnswerCoversIsFoldedUp() {
        signIn(studio.candidate());
        open(NETFLIX);

        List<NativeDetails> covers = $(NativeDetails.class).all().stream()
                .filter(details -> details.getSummaryText().equals("What a strong answer covers"))
                .toList();
        assertThat(covers).hasSize(12).noneMatch(NativeDetails::isOpen);
        assertThat(covers.getFirst().getElement().getTextRecursively())
                .contains("names one value, not the whole memo", "What would your last manager say?");
    }

    @Test
    void aCandidateSaysAQuestionOutLoudInOneClick() {
        SignedIn candidate = studio.candidate();
        signIn(candidate);
        open(NETFLIX);
        QuestionDetails question =
                studio.get(candidate, () -> questions.byKey("netflix-pm-09")).orElseThrow();

        assertThat($(Anchor.class).all().stream().map(Anchor::getHref)).contains("practice/" + question.id());
        assertThat($(H2.class).withText("Want to say it out loud?").exists()).isTrue();
        assertThat($(Anchor.class).withText("Start with this one").single().getHref())
                .startsWith("practice/");
    }

    @Test
    void aCandidateSeesHowFarTheyAreAndGoesOnFromThere() {
        SignedIn coach = studio.coach();
        SignedIn candidate = studio.candidateOf(coach);
        QuestionId first = question(candidate, "netflix-pm-01");
        QuestionId second = question(candidate, "netflix-pm-02");
        QuestionId fifth = question(candidate, "netflix-pm-05");
        QuestionSetId set = studio.get(coach, () -> sets.create(new QuestionSetDraft("Fifth", "", List.of(fifth))));
        AssignmentId assignment = assigning.assign(coach, set, candidate);
        signIn(candidate);
        open(NETFLIX);
        assertThat(text()).contains("You and this guide", "0 of 12 practised", "1 question of it is due");

        studio.get(candidate, () -> takes.answerWithText(first, null, "The one about candour."));
        open(GuidePages.all());
        open(NETFLIX);

        assertThat(text()).contains("1 of 12 practised", "Culture fit · core · 2 min · practised");
        assertThat(text()).contains("Product sense · core · 3 min · due in ");
        assertThat($(Anchor.class).withText("Start with this one").single().getHref())
                .isEqualTo("practice/" + second);
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("practice/" + fifth + "?assignment=" + assignment)
                .doesNotContain("practice/" + fifth);
    }

    @Test
    void whoHasNotBegunIsToldNothingAboutThemselves() {
        signIn(studio.candidate());
        open(NETFLIX);

        assertThat($(H2.class).withText("You and this guide").exists()).isFalse();
    }

    @Test
    void aCategoryShowsItsQuestionsOnly() {
        signIn(studio.candidate());
        open(NETFLIX);
        test(choice("Data analysis")).click();

        assertThat(prompts())
                .containsExactly(
                        "Two teams read the same experiment in opposite ways. How do you settle it?",
                        "Explain an A/B test that misled you.");
        assertThat(choice("Data analysis").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        test(choice("All")).click();
        assertThat(prompts()).hasSize(12);
    }

    @Test
    void aCategoryInTheAddressIsChosenAndAnUnknownOneIsNot() {
        signIn(studio.candidate());
        open(NETFLIX + "?category=behavioural");
        assertThat(prompts()).hasSize(3);

        open(NETFLIX + "?category=nonsense");
        assertThat(prompts()).hasSize(12);
    }

    @Test
    void aCoachMakesAQuestionSetOfIt() {
        SignedIn coach = studio.coach();
        signIn(coach);
        open(NETFLIX);
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref))
                .as("coaches do not record")
                .noneMatch(href -> href.startsWith("practice/"));
        test($(Button.class).withText("Make a question set").single()).click();

        QuestionSetRow made = studio.get(coach, sets::sets).stream()
                .filter(row -> row.owner().equals(coach.id()))
                .findFirst()
                .orElseThrow();
        QuestionSetDetails details = studio.get(coach, () -> sets.details(made.id()));
        assertThat(details.name()).isEqualTo("Product Manager at Netflix");
        assertThat(details.questions().stream().map(QuestionDetails::key))
                .startsWith("netflix-pm-01", "netflix-pm-02")
                .hasSize(12);
        assertThat($(H1.class).single().getText()).isEqualTo("Product Manager at Netflix");
    }

    private QuestionId question(SignedIn reader, String key) {
        return studio.get(reader, () -> questions.byKey(key)).orElseThrow().id();
    }

    private Button choice(String name) {
        return $(Button.class).all().stream()
                .filter(button -> button.getElement().getTextRecursively().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> prompts() {
        return $(Paragraph.class).withClassName("gr-prompt").all().stream()
                .map(Paragraph::getText)
                .toList();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
