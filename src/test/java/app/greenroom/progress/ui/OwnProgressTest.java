package app.greenroom.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.people.SignedIn;
import app.greenroom.progress.Released;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A candidate looks at how their scores move. */
class OwnProgressTest extends ViewTest {

    private final Instant now = Instant.now();
    private Released released;
    private SignedIn maya;

    @BeforeEach
    void aCandidate(@Autowired ApplicationContext application) {
        released = new Released(application);
        maya = studio.candidateOf(studio.coach());
        signIn(maya);
    }

    @Test
    void beforeTheFirstFeedbackThereIsOneThingToDo() {
        navigate(ProgressView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("Your progress, Maya");
        assertThat($(H2.class).withText("It starts with one answer").exists()).isTrue();
        assertThat($(Anchor.class).withText("Start practising").single().getHref())
                .isEqualTo("practice");
        assertThat($(Select.class).withAriaLabel("Period").exists()).isFalse();
    }

    @Test
    void theTableBehindTheRadarHoldsTheExactNumbers() {
        released.scores(maya.id(), "product-sense", now, 2.0, 2.5, 3.0, 10 / 3.0);
        released.scores(maya.id(), "technical", now, 3.0);
        released.scores(maya.id(), "behavioural", now, 3.5, 3.25);
        navigate(ProgressView.class);
        press("By category as a table");

        NativeTable table = table("Scores by category");
        assertThat(Tables.lines(table).getFirst())
                .containsExactly("Category", "First", "Latest", "Change", "Cohort median", "Answers");
        assertThat(Tables.line(table, "Product sense"))
                .containsExactly("Product sense", "2.25", "3.17", "0.92", "–", "4");
        assertThat(Tables.line(table, "Technical")).containsExactly("Technical", "3.00", "3.00", "–", "–", "1");
        assertThat(Tables.line(table, "Behavioural")).containsExactly("Behavioural", "3.50", "3.25", "-0.25", "–", "2");
        assertThat(Tables.line(table, "Culture fit")).containsExactly("Culture fit", "–", "–", "–", "–", "0");
    }

    @Test
    void theTableBehindTheLinesLeadsToEachAnswer() {
        var newest = released.score(maya.id(), "product-sense", 3.7, now.minus(1, ChronoUnit.DAYS));
        released.score(maya.id(), "technical", 2.0, now.minus(9, ChronoUnit.DAYS));
        navigate(ProgressView.class);
        press("Over time as a table");

        List<List<String>> lines = Tables.lines(table("Scores over time"));
        assertThat(lines.get(1))
                .containsExactly(Words.day(now.minus(1, ChronoUnit.DAYS)), "Product sense", "3.70", "The answer");
        assertThat(lines.get(2)).contains("Technical", "2.00");
        assertThat($(Anchor.class).withText("The answer").all())
                .extracting(Anchor::getHref)
                .contains("answers/" + newest.take());
    }

    @Test
    void withScoresInFewCategoriesTheNumbersStandAlone() {
        released.scores(maya.id(), "technical", now, 3.0, 4.0);
        navigate(ProgressView.class);

        assertThat(Tables.line(table("Scores by category"), "Technical")).contains("3.00", "4.00");
        assertThat($(Button.class).withAriaLabel("By category as a table").exists())
                .isFalse();
        assertThat(says("The chart begins with scores in three categories.")).isTrue();
    }

    @Test
    void theHeadingSaysWhatTheNumbersSay() {
        released.scores(maya.id(), "product-sense", now, 2.0, 3.2);
        released.scores(maya.id(), "technical", now, 3.0, 3.0);
        navigate(ProgressView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("Product sense is rising");
        assertThat($(Paragraph.class)
                        .withTextContaining("Four scored answers since")
                        .single()
                        .getText())
                .endsWith("Product sense rose most, from 2.0 to 3.2. Technical is next.");
        assertThat($(Anchor.class).withText("Practise technical").single().getHref())
                .isEqualTo("practice?category=technical");
    }

    @Test
    void thePeriodStandsInTheAddress() {
        released.score(maya.id(), "technical", 1.0, now.minus(130, ChronoUnit.DAYS));
        released.score(maya.id(), "technical", 4.0, now);

        open("progress?months=3");
        assertThat(Tables.line(table("Scores by category"), "Technical")).contains("4.00", "1");
        @SuppressWarnings("unchecked")
        Select<Period> period = $(Select.class).withAriaLabel("Period").single();
        assertThat(period.getValue()).isEqualTo(Period.THREE_MONTHS);

        test(period).selectItem("All time");
        assertThat(Tables.line(table("Scores by category"), "Technical")).contains("1.00", "4.00", "2");
    }

    @Test
    void aTimeWithoutScoresSaysSo() {
        released.score(maya.id(), "technical", 1.0, now.minus(300, ChronoUnit.DAYS));
        navigate(ProgressView.class);

        assertThat($(H2.class).withText("No scores in this time").exists()).isTrue();
        assertThat($(Select.class).withAriaLabel("Period").exists()).isTrue();
    }

    private NativeTable table(String caption) {
        return $(NativeTable.class).all().stream()
                .filter(table -> table.getCaptionText().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    private void press(String label) {
        test($(Button.class).withAriaLabel(label).single()).click();
    }

    private boolean says(String words) {
        return $(Paragraph.class).withTextContaining(words).exists();
    }
}
