package app.greenroom.takes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.reviews.CommentKind;
import app.greenroom.reviews.CommentRow;
import app.greenroom.reviews.ReviewDesk;
import app.greenroom.reviews.ReviewDraft;
import app.greenroom.reviews.ReviewService;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.shared.ui.Player;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeImport;
import app.greenroom.takes.TakeService;
import app.greenroom.testing.Answers;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A candidate comes back to one of their takes. */
class UC06HearingAnAnswerAgainTest extends ViewTest {

    private static final String PROMPT = "How would you measure a new series?";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TakeService takes;

    @Autowired
    private TakeImport recordings;

    @Autowired
    private ReviewService reviews;

    private SignedIn coach;
    private SignedIn maya;
    private QuestionId question;
    private AssignmentId assignment;
    private TakeId take;

    @BeforeEach
    void aRecordedTakeOfAnAssignment() {
        Answers answers = new Answers(beans);
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        question = answers.question(coach, "product-sense", PROMPT);
        assignment = answers.assignment(coach, maya, question);
        take = record(assignment);
        signIn(maya);
    }

    @Test
    void aPrivateTakeSaysThatNobodyElseHearsIt() {
        open(TakePages.answer(take));

        assertThat(find(H1.class).single().getText()).isEqualTo(PROMPT);
        assertThat(find(Player.class).single().getElement().getProperty("src"))
                .isEqualTo("/api/takes/" + take + "/media");
        assertThat(heading("Only yours")).isTrue();
        assertThat(heading("What a strong answer covers"))
                .as("not before it is handed in")
                .isFalse();
        assertThat(heading("Transcript")).isTrue();
        assertThat(find(Anchor.class).withText("Download").single().getHref()).endsWith("/media?download");
    }

    @Test
    void handingInShowsWhoHasItNowAndWhatToListenFor() {
        open(TakePages.answer(take));
        press("Hand it in");

        assertThat(details().submitted()).isTrue();
        assertThat(heading("With your coach")).isTrue();
        assertThat(heading("What a strong answer covers")).isTrue();
        assertThat(find(Button.class).withText("Hand it in").exists()).isFalse();
        assertThat(find(Button.class).withText("Delete").exists()).isFalse();
    }

    @Test
    void releasedFeedbackIsThereInWordsThenCriterionByCriterion() {
        studio.as(maya, () -> takes.submit(take));
        release();
        open(TakePages.answer(take));

        assertThat(heading("Feedback")).isTrue();
        assertThat(text("Clear from the first sentence.")).isTrue();
        assertThat(find(Span.class)
                        .withText("You name the number before the story.")
                        .exists())
                .isTrue();
        assertThat(find(NativeButton.class)
                        .withCondition(button ->
                                "Play from 0:04".equals(button.getElement().getAttribute("aria-label")))
                        .exists())
                .isTrue();
        assertThat(find(Span.class).withText("4 of 5").all()).isNotEmpty();
        assertThat(find(Player.class).single().getElement().getPropertyRaw("comments"))
                .asString()
                .contains("You name the number before the story.");
    }

    @Test
    void aDraftOfAReviewShowsNothing() {
        studio.as(maya, () -> takes.submit(take));
        studio.as(coach, () -> draft(reviews.open(take)));
        open(TakePages.answer(take));

        assertThat(heading("Feedback")).isFalse();
        assertThat(text("Clear from the first sentence.")).isFalse();
        assertThat(heading("With your coach")).isTrue();
    }

    @Test
    void otherTakesOfTheQuestionLieBesideIt() {
        TakeId second = record(assignment);
        open(TakePages.answer(take));

        assertThat(heading("Your other takes of this question")).isTrue();
        assertThat(find(Anchor.class).withText("Take 2").single().getHref()).isEqualTo(TakePages.answer(second));
        assertThat(find(Player.class).all()).hasSize(2);
    }

    @Test
    void aDeletedTakeIsGoneAfterAskingAndTheListIsThere() {
        open(TakePages.answer(take));
        press("Delete");
        assertThat(details()).isNotNull();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(studio.get(maya, takes::mine)).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(AnswersView.class);
    }

    @Test
    void aPractisedTakeCanBePeekedAtAndGivenToTheCoach() {
        TakeId free = record(null);
        open(TakePages.answer(free));

        assertThat(find(Button.class).withText("Send to my coach").exists()).isTrue();
        press("Send to my coach");
        assertThat(studio.get(coach, () -> takes.details(free)).submitted()).isTrue();
    }

    @Test
    void somebodyElsesTakeIsNotThere() {
        signIn(studio.candidateOf(coach));
        open(TakePages.answer(take));

        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @Test
    void anAddressThatNamesNothingIsNotThere() {
        open("answers/not-an-id");

        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    private TakeId record(AssignmentId within) {
        return studio.get(maya, () -> recordings.importRecording(question, within, "audio/webm", spoken()));
    }

    private static byte[] spoken() throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/recordings/spoken.webm"));
    }

    private void release() {
        studio.as(coach, () -> {
            ReviewDesk desk = reviews.open(take);
            long version = draft(desk);
            reviews.release(desk.mine().id(), version);
        });
    }

    private long draft(ReviewDesk desk) {
        RubricDetails rubric = desk.mine().rubric();
        ReviewDraft draft = ReviewDraft.EMPTY
                .withOverall("Clear from the first sentence.")
                .withComment(CommentRow.at(4, CommentKind.PRAISE, "You name the number before the story."));
        for (String criterion : criteria(rubric)) {
            draft = draft.withLevel(criterion, 4);
        }
        return reviews.save(desk.mine().id(), desk.mine().version(), draft).version();
    }

    private static List<String> criteria(RubricDetails rubric) {
        return rubric.criteria().stream().map(criterion -> criterion.key()).toList();
    }

    private TakeDetails details() {
        return studio.get(maya, () -> takes.details(take));
    }

    private boolean heading(String text) {
        return find(H2.class).withText(text).exists();
    }

    private boolean text(String text) {
        return find(Paragraph.class).withText(text).exists();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
