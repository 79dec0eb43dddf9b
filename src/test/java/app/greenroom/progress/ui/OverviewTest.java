package app.greenroom.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.people.CohortId;
import app.greenroom.people.CohortService;
import app.greenroom.people.Role;
import app.greenroom.people.SignedIn;
import app.greenroom.progress.Released;
import app.greenroom.shared.ui.Chart;
import app.greenroom.testing.Answers;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A coach begins the day. */
class OverviewTest extends ViewTest {

    @Autowired
    private CohortService cohorts;

    private final Instant now = Instant.now();
    private Released released;
    private Answers answers;
    private SignedIn coach;
    private SignedIn hana;
    private SignedIn jonas;

    @BeforeEach
    void aCoachWithTwoCandidates(@Autowired ApplicationContext application) {
        released = new Released(application);
        answers = new Answers(application);
        coach = studio.coach();
        jonas = candidate("Jonas Keller");
        hana = candidate("Hana Sato");
        signIn(coach);
    }

    @Test
    void theHeatMapHoldsMediansAndSaysWhereThereAreNone() {
        released.scores(hana.id(), "product-sense", now, 2.0, 3.0, 4.5);
        released.scores(hana.id(), "technical", now.minus(70, ChronoUnit.DAYS), 1.0);
        navigate(OverviewView.class);

        assertThat(Tables.lines(map()).getFirst())
                .containsExactly(
                        "Candidate",
                        "Last 8 answers",
                        "Culture fit",
                        "Behavioural",
                        "Product sense",
                        "Data analysis",
                        "Technical",
                        "Business case");
        List<String> line = Tables.line(map(), "Hana Sato");
        assertThat(line.get(1)).contains("up 2.3 over the last four answers");
        assertThat(line.get(4)).isEqualTo("3.0");
        assertThat(line.get(6)).contains("no score");
    }

    @Test
    void aLongerWindowHoldsOlderScores() {
        released.scores(hana.id(), "technical", now.minus(70, ChronoUnit.DAYS), 1.0);

        open("overview?days=90");
        assertThat(Tables.line(map(), "Hana Sato").get(6)).isEqualTo("1.0");
    }

    @Test
    void theOrderStandsInTheAddress() {
        released.answer(hana.id(), now);
        released.answer(jonas.id(), now.minus(20, ChronoUnit.DAYS));
        navigate(OverviewView.class);
        assertThat(names()).containsExactly("Hana Sato", "Jonas Keller");

        @SuppressWarnings("unchecked")
        Select<OverviewState.Order> order =
                $(Select.class).withAriaLabel("Order").single();
        test(order).selectItem("Needs you first");
        assertThat(names()).containsExactly("Jonas Keller", "Hana Sato");

        open("overview?sort=name");
        assertThat(names()).containsExactly("Hana Sato", "Jonas Keller");
    }

    @Test
    void aCohortNarrowsTheMap() {
        CohortId autumn = studio.get(studio.administrator(), () -> {
            CohortId made = cohorts.create("Autumn PM cohort");
            cohorts.join(made, hana.id());
            return made;
        });

        open("overview?cohort=" + autumn);
        assertThat(names()).containsExactly("Hana Sato");
        assertThat($(H2.class).withText("Autumn PM cohort").exists()).isTrue();
    }

    @Test
    void aCohortOfStrangersIsNotThere() {
        CohortId foreign = studio.get(studio.administrator(), () -> cohorts.create("Somebody else’s"));

        open("overview?cohort=" + foreign);
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @Test
    void theGreetingCountsTruly() {
        answers.submitted(coach, hana, "technical", "Explain an A/B test that misled you");
        answers.submitted(coach, jonas, "technical", "What is a p-value?");
        released.answer(jonas.id(), now.minus(40, ChronoUnit.DAYS));
        navigate(OverviewView.class);

        assertThat($(H1.class).single().getText()).endsWith(", Dana");
        assertThat($(Paragraph.class).withTextContaining("waiting").single().getText())
                .isEqualTo("Two answers are waiting; the oldest since today. Nobody needs you urgently.");
        assertThat($(Anchor.class)
                        .withText("Explain an A/B test that misled you")
                        .exists())
                .isTrue();
        assertThat($(Div.class).withText("Hana Sato · take 1 · typed").exists()).isTrue();
    }

    @Test
    void whoFallsIsNamedWithTheNumbers() {
        released.answer(hana.id(), now);
        released.answer(jonas.id(), now);
        released.scores(jonas.id(), "data-analysis", now, 3.5, 3.3, 2.7, 2.5);
        navigate(OverviewView.class);

        assertThat($(Paragraph.class)
                        .withTextContaining("One person needs you.")
                        .exists())
                .isTrue();
        assertThat($(Span.class).withText("falling").exists()).isTrue();
        assertThat($(Div.class)
                        .withText("Data analysis 3.4 → 2.6 over four answers")
                        .exists())
                .isTrue();
    }

    @Test
    void theMapCanBeTakenAwayAsAPicture() {
        navigate(OverviewView.class);
        assertThat($(Button.class).withText("PNG").exists()).isFalse();

        test($(Button.class).withAriaLabel("Candidates by category as a chart").single())
                .click();
        assertThat($(Button.class).withText("PNG").exists()).isTrue();
        assertThat($(Chart.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("options")
                        .toString())
                .contains("heatmap", "Hana Sato", "Product sense");
        assertThat($(NativeTable.class).exists()).isFalse();
    }

    @Test
    void aCoachWithoutCandidatesIsToldWhy() {
        signIn(studio.coach());
        navigate(OverviewView.class);

        assertThat($(H2.class).withText("Nobody to coach yet").exists()).isTrue();
        assertThat($(Paragraph.class).withText("Every answer has its feedback.").exists())
                .isTrue();
    }

    private SignedIn candidate(String name) {
        SignedIn person = studio.person(name, Role.CANDIDATE);
        studio.coaches(coach, person);
        return person;
    }

    private NativeTable map() {
        return $(NativeTable.class).single();
    }

    private List<String> names() {
        return Tables.lines(map()).stream()
                .skip(1)
                .map(line -> line.getFirst().substring(2))
                .toList();
    }
}
