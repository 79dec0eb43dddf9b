package app.greenroom.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.people.SignedIn;
import app.greenroom.questions.CategoryRow;
import app.greenroom.reviews.ReviewDesk.OwnReview;
import app.greenroom.reviews.ReviewDraft;
import app.greenroom.reviews.ReviewService;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeId;
import app.greenroom.testing.Answers;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class QueueViewTest extends ViewTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ReviewService reviews;

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
    void anEmptyQueueIsGoodNews() {
        signIn(coach);
        navigate("review", QueueView.class);

        assertThat($view(H1.class).single().getText()).isEqualTo("Review desk");
        assertThat($view(H2.class).single().getText()).isEqualTo("Nothing is waiting. Well done.");
    }

    @Test
    void theOldestAnswerComesFirstWithWhatACoachWantsToKnow() {
        Instant now = clock.instant();
        answered("product-sense", "Is the new series a success?", now.minus(Duration.ofHours(5)));
        answered("technical", "Why would you add an index?", now.minus(Duration.ofDays(3)));
        signIn(coach);
        navigate("review", QueueView.class);

        List<String> rows = rows();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0))
                .contains("Why would you add an index?", "Maya Candidate", "take 1", "in writing", "Technical")
                .contains("Overdue", "Waiting 3 days");
        assertThat(rows.get(1))
                .contains("Is the new series a success?", "Waiting 5 hours")
                .doesNotContain("Overdue");
    }

    @Test
    void aCategoryCanBeChosenAndStaysInTheAddress() {
        answered("product-sense", "Is the new series a success?", clock.instant());
        answered("technical", "Why would you add an index?", clock.instant());
        signIn(coach);
        navigate("review", QueueView.class);

        test(category()).selectItem("Technical");

        assertThat(rows()).singleElement().asString().contains("Why would you add an index?");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("review?category=technical");
        assertThat($view(Anchor.class).withClassName("gr-queue-item").single().getHref())
                .endsWith("?category=technical");
    }

    @Test
    void itSaysWhoHasBegun() {
        TakeId take = answered("product-sense", "Is the new series a success?", clock.instant());
        SignedIn priya = studio.person("Priya Coach", app.greenroom.people.Role.COACH);
        studio.coaches(priya, maya);
        begin(priya, take);
        begin(coach, take);
        signIn(coach);
        navigate("review", QueueView.class);

        assertThat(rows().getFirst()).contains("Your draft", "Priya is reviewing");
    }

    private void begin(SignedIn by, TakeId take) {
        OwnReview mine = studio.get(by, () -> reviews.open(take)).mine();
        studio.get(by, () -> reviews.save(mine.id(), mine.version(), ReviewDraft.EMPTY.withOverall("Begun")));
    }

    private TakeId answered(String category, String prompt, Instant at) {
        return clock.at(at, () -> new Answers(beans).submitted(coach, maya, category, prompt));
    }

    private List<String> rows() {
        return $view(Anchor.class).withClassName("gr-queue-item").all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Select<CategoryRow> category() {
        return $view(Select.class).withLabel("Category").single();
    }
}
