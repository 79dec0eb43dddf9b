package app.greenroom.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.greenroom.feedback.StuckFeedback;
import app.greenroom.feedback.StuckFeedback.Step;
import app.greenroom.feedback.StuckFeedbackService;
import app.greenroom.people.SignedIn;
import app.greenroom.takes.TakeId;
import app.greenroom.testing.Answers;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** An administrator looks after feedback that does not get on, and reads none of it. */
class UC03StuckFeedbackTest extends ViewTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private StuckFeedbackService stuck;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn ada;
    private SignedIn maya;
    private TakeId take;

    /** No speech model is there in this studio, so it waits for its words. */
    @BeforeEach
    void aRecordingThatIsNotHeard() throws Exception {
        ada = studio.administrator();
        SignedIn coach = studio.coach();
        maya = studio.candidateOf(coach);
        take = new Answers(beans)
                .spoken(coach, maya, Files.readAllBytes(Path.of("src/test/resources/recordings/spoken.webm")));
        await().until(() -> hearings("state = 'WAITING'") == 1);
    }

    @Test
    void whatWaitsTooLongIsNamedAndTriedAgain() {
        assertThat(row()).isEmpty();
        update("wanted_at = timestamp with time zone '2020-01-01 00:00:00+00'");

        StuckFeedback row = row().orElseThrow();
        assertThat(row.step()).isEqualTo(Step.HEARING);
        assertThat(row.candidate()).isEqualTo(maya.id());
        assertThat(row.problem()).isNull();
        assertThat(row.job()).isNotNull();

        signIn(ada);
        open("feedback/stuck");
        assertThat(spans()).contains(maya.name());
        test(find(Button.class)
                        .withCondition(button -> button.getAriaLabel()
                                .filter(label -> label.contains(maya.name()))
                                .isPresent())
                        .all()
                        .getFirst())
                .click();
    }

    @Test
    void whatWasGivenUpIsTriedAgain() {
        update("state = 'FAILED', problem = 'It could not be heard here.'");
        assertThat(row().orElseThrow().problem()).isEqualTo("It could not be heard here.");

        studio.as(ada, () -> stuck.again(take, Step.HEARING));

        assertThat(row()).isEmpty();
        assertThat(hearings("state <> 'FAILED' and problem is null")).isEqualTo(1);
    }

    @Test
    void nobodyElseSeesAnyOfIt() {
        assertThatThrownBy(() -> studio.get(maya, stuck::list)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> studio.as(studio.coach(), () -> stuck.again(take, Step.HEARING)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Optional<StuckFeedback> row() {
        return studio.get(ada, stuck::list).stream()
                .filter(row -> row.take().equals(take))
                .findFirst();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private int hearings(String where) {
        return jdbc.sql("select count(*) from hearing where take_id = ? and " + where)
                .param(take.value())
                .query(Integer.class)
                .single();
    }

    private void update(String what) {
        assertThat(jdbc.sql("update hearing set " + what + " where take_id = ?")
                        .param(take.value())
                        .update())
                .isEqualTo(1);
    }
}
