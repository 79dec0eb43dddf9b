package app.greenroom.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.people.Role;
import app.greenroom.people.SignedIn;
import app.greenroom.reviews.CommentKind;
import app.greenroom.reviews.CommentRow;
import app.greenroom.reviews.ReleasedReview;
import app.greenroom.reviews.ReviewDesk.OwnReview;
import app.greenroom.reviews.ReviewDraft;
import app.greenroom.reviews.ReviewService;
import app.greenroom.shared.ui.Player;
import app.greenroom.takes.TakeId;
import app.greenroom.testing.Answers;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A coach reviews an answer. */
class DeskViewTest extends ViewTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ReviewService reviews;

    private SignedIn coach;
    private SignedIn maya;
    private TakeId take;

    @BeforeEach
    void anAnswer() {
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        take = new Answers(beans).submitted(coach, maya);
    }

    @Test
    void theDeskShowsWhoseAnswerItIsAndWhatToListenFor() {
        open();

        assertThat($view(H1.class).single().getText()).isEqualTo("Maya Candidate · take 1 of 3");
        assertThat(page())
                .contains("First round · question 1 of 1 · Product sense")
                .contains("I would begin with the goal.")
                .contains("Product sense rubric v");
        assertThat($view(H2.class)
                        .withText("How would you measure a new series?")
                        .exists())
                .isTrue();
        assertThat($view(NativeButton.class).withText("Splits by audience").exists())
                .isTrue();
    }

    @Test
    void whatIsScoredTickedAndTypedIsSavedAtOnce() {
        open();

        level("Structure", 4);
        test($view(NativeButton.class).withText("Names a metric").single()).click();
        test($view(TextArea.class).withLabel("Overall").single()).setValue("A clear start.");

        assertThat(page()).contains("4 · States the frame first and returns to it at the end.", "Saved");
        ReviewDraft saved = mine().draft();
        assertThat(saved.levels()).containsValue(4).hasSize(1);
        assertThat(saved.heard()).containsExactly("Names a metric");
        assertThat(saved.overall()).isEqualTo("A clear start.");
    }

    @Test
    void aCommentIsKeptWhileItIsWrittenAndCanBeChangedAndTakenAway() {
        open();

        test(button("Comment")).click();
        test($view(TextArea.class).withLabel("Comment").single()).setValue("Which metric decides?");
        assertThat(mine().draft().comments()).extracting(CommentRow::text).containsExactly("Which metric decides?");
        kind(CommentKind.QUESTION);
        test(button("Done")).click();
        assertThat(page()).contains("Question", "Which metric decides?");

        test($view(Button.class).withAriaLabel("Edit question").single()).click();
        test($view(TextArea.class).withLabel("Comment").single()).setValue("Which one metric decides?");
        test(button("Done")).click();
        assertThat(mine().draft().comments())
                .extracting(CommentRow::kind, CommentRow::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(CommentKind.QUESTION, "Which one metric decides?"));

        test($view(Button.class).withAriaLabel("Delete question").single()).click();
        assertThat(mine().draft().comments()).isEmpty();
    }

    @Test
    void aRecordingIsPlayedWithItsCommentsAtTheirTimes() throws IOException {
        byte[] recording = Files.readAllBytes(Path.of("src/test/resources/recordings/spoken.webm"));
        take = new Answers(beans).spoken(coach, maya, recording);
        OwnReview mine = studio.get(coach, () -> reviews.open(take)).mine();
        CommentRow comment = CommentRow.at(1.5, CommentKind.PRAISE, "A clear first sentence.");
        studio.get(coach, () -> reviews.save(mine.id(), mine.version(), ReviewDraft.EMPTY.withComment(comment)));

        open();

        assertThat($view(Player.class).single().getElement().getProperty("src"))
                .isEqualTo("/api/takes/" + take + "/media");
        assertThat(page())
                .contains("The words come by themselves when it has one", "0:01", "Praise", "A clear first sentence.");
        assertThat($view(NativeButton.class).withAriaLabel("Play from 0:01").exists())
                .isTrue();
    }

    @Test
    void aReleaseWithScoresMissingSaysKindlyWhich() {
        open();
        level("Structure", 4);

        test(button("Release")).click();

        assertThat(page()).contains("Nearly there: please score “Metrics and evidence” and “Judgement”");
        assertThat(criterion("Structure").isInvalid()).isFalse();
        assertThat(criterion("Judgement").isInvalid()).isTrue();
        assertThat(studio.get(maya, () -> reviews.released(take))).isEmpty();
    }

    @Test
    void aReleaseReachesTheCandidateAndLeadsToTheNextAnswer() {
        TakeId next = new Answers(beans).submitted(coach, maya, "technical", "Why would you add an index?");
        open();
        level("Structure", 4);
        level("Metrics and evidence", 3);
        level("Judgement", ReviewDraft.NOT_ENOUGH_EVIDENCE);

        test(button("Release")).click();

        ReleasedReview feedback = studio.get(maya, () -> reviews.released(take)).orElseThrow();
        assertThat(feedback.score()).isEqualTo(3.5);
        assertThat($(Notification.class).first().getElement().getProperty("text", ""))
                .isEqualTo("Released. Maya has been told.");
        assertThat($view(H2.class).withText("Why would you add an index?").exists())
                .isTrue();
        assertThat(next).isNotEqualTo(take);
    }

    @Test
    void theLastReleaseLeadsToAnEmptyQueue() {
        open();
        level("Structure", 4);
        level("Metrics and evidence", 3);
        level("Judgement", 5);

        test(button("Release")).click();

        assertThat(getCurrentView()).isInstanceOf(QueueView.class);
        assertThat(page()).contains("Nothing is waiting. Well done.");
    }

    @Test
    void wordsThatCouldNotBeSavedStayAndAreSavedWhenTheDatabaseIsBack() throws SQLException {
        open();
        try (BusyDatabase busy = BusyDatabase.occupy(beans.getBean(HikariDataSource.class))) {
            test($view(TextArea.class).withLabel("Overall").single()).setValue("Said while nobody listened.");
            assertThat(page()).contains("The studio could not save your last change.", "Not saved yet");
            assertThat(busy.connections()).isPositive();
        }
        assertThat(mine().draft().overall()).isEmpty();

        test(button("Try now")).click();

        assertThat(page()).doesNotContain("The studio could not save your last change.");
        assertThat(mine().draft().overall()).isEqualTo("Said while nobody listened.");
    }

    @Test
    void aSecondTabIsToldAndMayChoose() {
        open();
        OwnReview elsewhere = mine();
        studio.get(
                coach,
                () -> reviews.save(
                        elsewhere.id(), elsewhere.version(), ReviewDraft.EMPTY.withOverall("The other tab")));

        test($view(TextArea.class).withLabel("Overall").single()).setValue("This tab");
        assertThat(page()).contains("You changed this review in another tab");
        assertThat(mine().draft().overall()).isEqualTo("The other tab");

        test(button("Keep what is on this page")).click();
        assertThat(page()).doesNotContain("You changed this review in another tab");
        assertThat(mine().draft().overall()).isEqualTo("This tab");
    }

    @Test
    void aSecondTabCanTakeOverWhatTheFirstSaved() {
        open();
        OwnReview elsewhere = mine();
        studio.get(
                coach,
                () -> reviews.save(
                        elsewhere.id(), elsewhere.version(), ReviewDraft.EMPTY.withOverall("The other tab")));
        test($view(TextArea.class).withLabel("Overall").single()).setValue("This tab");

        test(button("Show what was saved there")).click();

        assertThat($view(TextArea.class).withLabel("Overall").single().getValue())
                .isEqualTo("The other tab");
    }

    @Test
    void anotherCoachAtTheSameAnswerIsNamed() {
        SignedIn priya = studio.person("Priya Coach", Role.COACH);
        studio.coaches(priya, maya);
        OwnReview hers = studio.get(priya, () -> reviews.open(take)).mine();
        studio.get(priya, () -> reviews.save(hers.id(), hers.version(), ReviewDraft.EMPTY.withOverall("Priya’s")));

        open();

        assertThat(page())
                .contains("Priya Coach is reviewing this answer, too.")
                .doesNotContain("Priya’s");
    }

    @Test
    void aReleasedReviewIsThereToRead() {
        open();
        test($view(TextArea.class).withLabel("Overall").single()).setValue("Say the number first.");
        level("Structure", 4);
        level("Metrics and evidence", 3);
        level("Judgement", 5);
        test(button("Release")).click();

        navigate("review/" + take, DeskView.class);

        assertThat(page()).contains("Say the number first.", "Dana Coach, released just now", "4.1");
        assertThat($view(TextArea.class).exists()).isFalse();
        assertThat($view(Button.class).withText("Release").exists()).isFalse();
    }

    @Test
    void somebodyElsesAnswerIsNotThere() {
        signIn(studio.coach());

        UI.getCurrent().navigate("review/" + take);

        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    private void open() {
        signIn(coach);
        navigate("review/" + take, DeskView.class);
    }

    private OwnReview mine() {
        return reviews.open(take).mine();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively()
                + $view(RadioButtonGroup.class).all().stream()
                        .map(group -> String.valueOf(group.getHelperText()))
                        .toList();
    }

    private Button button(String text) {
        return $view(Button.class).withText(text).single();
    }

    private void level(String criterion, int level) {
        test(criterion(criterion)).selectItem(level == 0 ? "Not enough evidence" : String.valueOf(level));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> criterion(String name) {
        return $view(RadioButtonGroup.class).withLabel(name).single();
    }

    @SuppressWarnings("unchecked")
    private void kind(CommentKind kind) {
        RadioButtonGroup<CommentKind> kinds =
                $view(RadioButtonGroup.class).withLabel("Kind of comment").single();
        test(kinds).selectItem(kind.label());
    }
}
