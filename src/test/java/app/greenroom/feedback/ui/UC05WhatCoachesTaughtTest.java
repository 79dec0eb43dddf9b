package app.greenroom.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.feedback.EngineFeedbackService;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import app.greenroom.takes.ui.TakePages;
import app.greenroom.testing.Answers;
import app.greenroom.testing.Teaching;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Everybody reads that coaches set the overall score, and from how many answers. */
class UC05WhatCoachesTaughtTest extends ViewTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private EngineFeedbackService feedback;

    @Autowired
    private TakeService takes;

    @Test
    void theCandidateTheirCoachAndTheAdministratorReadWhoSetTheScore() {
        Answers answers = new Answers(beans);
        Teaching teaching = new Teaching(beans);
        SignedIn coach = studio.coach();
        SignedIn maya = studio.candidateOf(coach);
        QuestionId question =
                answers.question(coach, "product-sense", "How would you measure our new detective series?");
        TakeId take = studio.get(
                maya,
                () -> takes.answerWithText(
                        question, answers.assignment(coach, maya, question), teaching.answer(false)));
        teaching.review(coach, maya, take, 61);
        answers.submit(maya, take);
        studio.as(maya, () -> feedback.assess(take));
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            var found = studio.get(maya, () -> feedback.of(take)).assessment();
            return found != null && found.coached() != null;
        });
        String said = "Overall4 of 5Set by 60 answers to this question that coaches here have reviewed";

        signIn(maya);
        open(TakePages.answer(take));
        assertThat(page()).contains(said, "Worked out by Greenroom");
        signIn(coach);
        open("review/" + take);
        assertThat(page()).contains(said);
        open("feedback/taught");
        theQuestionIsListed();
        signIn(studio.administrator());
        open("feedback/taught");
        theQuestionIsListed();
    }

    private void theQuestionIsListed() {
        assertThat(find(H1.class).single().getText()).isEqualTo("What coaches taught the engine");
        assertThat(find(ListItem.class).all().stream()
                        .map(row -> row.getElement().getTextRecursively()))
                .filteredOn(row -> row.contains("How would you measure our new detective series?"))
                .singleElement()
                .asString()
                .contains("Product sense", "Set by 60 of 61 reviewed answers");
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
