package app.greenroom.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.assignments.AssignmentDraft;
import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.feedback.AssessingState;
import app.greenroom.feedback.EngineFeedbackService;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionSetDraft;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetService;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import app.greenroom.takes.ui.TakePages;
import app.greenroom.testing.Answers;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A candidate reads what an engine made of their answer, and their coach reads it beside their own. */
class UC02ReadingFeedbackTest extends ViewTest {

    private static final String ANSWER = """
            I would begin with one metric: the share of members who finish the first episode within a week. Then I would \
            split it by audience, because new members behave differently. In my last job I did exactly that for a series \
            with 40 000 viewers, and I found that completion had dropped by 12 percent among new members only.""";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TakeService takes;

    @Autowired
    private EngineFeedbackService feedback;

    @Autowired
    private StudioClock clock;

    private SignedIn coach;
    private SignedIn maya;

    @BeforeEach
    void people() {
        coach = studio.coach();
        maya = studio.candidateOf(coach);
    }

    @Test
    void theCandidateReadsWhatTheyCoveredAndWhatToDoNext() {
        TakeId take = judged(FeedbackRelease.AT_ONCE);

        signIn(maya);
        open(TakePages.answer(take));

        assertThat(titles()).contains("In short", "What you covered", "Against the rubric", "How specific it was");
        assertThat(spans()).contains("Names a metric", "Splits by audience", "✓ covered");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.startsWith("Worked out by "));
    }

    @Test
    void whereTheCoachWantsItTheySayWhatTheyThinkFirst() {
        TakeId take = judged(FeedbackRelease.AFTER_SELF_REVIEW);
        signIn(maya);
        open(TakePages.answer(take));
        assertThat(titles()).contains("First, what do you think?").doesNotContain("In short");

        press("Show me the feedback");
        assertThat(find(Paragraph.class)
                        .withText("Please choose a level from 1 to 5 for each of them.")
                        .exists())
                .isTrue();
        levels().forEach(field -> field.setValue(2));
        press("Show me the feedback");

        assertThat(titles()).contains("In short").doesNotContain("First, what do you think?");
        assertThat(find(Paragraph.class).withText("You gave yourself 2.").all()).hasSizeGreaterThan(1);
    }

    @Test
    void theCoachSeesBothBesideTheirOwnScores() {
        TakeId take = judged(FeedbackRelease.AFTER_SELF_REVIEW);
        signIn(maya);
        open(TakePages.answer(take));
        levels().forEach(field -> field.setValue(2));
        press("Show me the feedback");
        studio.as(maya, () -> takes.submit(take));

        signIn(coach);
        UI.getCurrent().navigate("review/" + take);

        assertThat(spans()).anyMatch(words -> words.startsWith("self 2 · engine "));
        assertThat(titles()).contains("In short");
        assertThat(find(Button.class).withText("Score it again").exists()).isFalse();
    }

    @Test
    void whatWaitsForTheCoachSaysSo() {
        TakeId take = judged(FeedbackRelease.AFTER_COACH);

        signIn(maya);
        open(TakePages.answer(take));

        assertThat(titles()).contains("Feedback of the engine").doesNotContain("In short");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.contains("together with your coach’s review"));
    }

    private TakeId judged(FeedbackRelease release) {
        QuestionId question = new Answers(beans)
                .question(coach, "product-sense", "How would you measure the success of a new series?");
        QuestionSetId set = studio.get(
                coach,
                () -> beans.getBean(QuestionSetService.class)
                        .create(new QuestionSetDraft("One question", "", List.of(question))));
        AssignmentDraft draft = Assigning.draft(set, clock.instant().plus(Duration.ofDays(7)), null, release, maya);
        AssignmentId assignment = beans.getBean(Assigning.class).assign(coach, draft);
        TakeId take = studio.get(maya, () -> takes.answerWithText(question, assignment, ANSWER));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> studio.get(maya, () -> feedback.of(take)).state() == AssessingState.DONE);
        return take;
    }

    private List<String> titles() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Integer>> levels() {
        return find(RadioButtonGroup.class).all().stream()
                .map(field -> (RadioButtonGroup<Integer>) field)
                .toList();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }
}
