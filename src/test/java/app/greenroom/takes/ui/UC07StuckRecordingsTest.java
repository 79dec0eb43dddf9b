package app.greenroom.takes.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.StuckTake;
import app.greenroom.takes.StuckTakes;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeImport;
import app.greenroom.takes.TakeOwnership;
import app.greenroom.takes.TakeService;
import app.greenroom.takes.TakeState;
import app.greenroom.testing.Answers;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** An administrator looks after recordings that take too long, and hears none of them. */
class UC07StuckRecordingsTest extends ViewTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private StuckTakes stuck;

    @Autowired
    private TakeImport recordings;

    @Autowired
    private TakeService takes;

    @Autowired
    private TakeOwnership ownership;

    @Autowired
    private StudioClock clock;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn ada;
    private SignedIn maya;
    private QuestionId question;
    private String prompt;

    @BeforeEach
    void aCandidate() {
        ada = studio.administrator();
        SignedIn coach = studio.coach();
        maya = studio.candidateOf(coach);
        Answers answers = new Answers(beans);
        prompt = "Why us, number " + UUID.randomUUID() + "?";
        question = answers.question(coach, "product-sense", prompt);
        answers.assignment(coach, maya, question);
    }

    @Test
    void aRecordingThatCannotBeReadIsNamedWithItsReasonAndTriedAgain() throws Exception {
        TakeId take = unreadable();
        StuckTake row = row(take).orElseThrow();
        assertThat(row.state()).isEqualTo(TakeState.FLAGGED);
        assertThat(row.flag()).isNotBlank();
        signIn(ada);
        open(TakePages.stuck());

        assertThat(find(H1.class).single().getText()).isEqualTo("Recordings");
        assertThat(items()).anyMatch(text -> text.contains("Cannot be read") && text.contains("Reason: "));
        assertThat(find(app.greenroom.shared.ui.Player.class).exists()).isFalse();
        ListItem item = find(ListItem.class)
                .withCondition(found -> found.getElement().getTextRecursively().contains(prompt))
                .single();
        test(find(Button.class, item).withText("Prepare again").single()).click();

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> row(take)
                        .filter(again -> again.state() == TakeState.FLAGGED
                                && again.since().isAfter(row.since()))
                        .isPresent());
    }

    @Test
    void aWholeRecordingShowsUpFiveMinutesLaterUnlessItIsReady() throws Exception {
        TakeId take = unreadable();
        set(take, "state = 'VERIFIED', flag = null");

        assertThat(row(take)).isEmpty();
        assertThat(later(Duration.ofMinutes(4), take)).isEmpty();
        assertThat(later(Duration.ofMinutes(6), take))
                .hasValueSatisfying(row -> assertThat(row.bytes()).isPositive());
        set(take, "state = 'READY'");
        assertThat(later(Duration.ofMinutes(6), take)).isEmpty();
    }

    @Test
    void aRecordingThatNoByteComesOfShowsUpTenMinutesLaterAndCannotBePrepared() throws Exception {
        TakeId take = unreadable();
        set(take, "state = 'RECORDING', flag = null, finished_at = null");

        assertThat(later(Duration.ofMinutes(9), take)).isEmpty();
        StuckTake row = later(Duration.ofMinutes(11), take).orElseThrow();
        assertThat(row.mayBePreparedAgain()).isFalse();
        assertThatThrownBy(() -> studio.as(ada, () -> stuck.prepareAgain(take)))
                .hasMessageContaining("not arrived whole");
        studio.as(maya, () -> ownership.erase(take));
        assertThat(later(Duration.ofMinutes(11), take)).isEmpty();
        assertThatThrownBy(() -> studio.as(ada, () -> stuck.prepareAgain(take))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theAdministratorHearsNoPrivateRecordingAndNobodyElseSeesTheList() throws Exception {
        TakeId take = unreadable();

        assertThatThrownBy(() -> studio.get(ada, () -> takes.details(take))).isInstanceOf(NotFoundException.class);
        for (SignedIn other : List.of(maya, studio.coach())) {
            assertThatThrownBy(() -> studio.get(other, stuck::list)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> studio.as(other, () -> stuck.prepareAgain(take)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private TakeId unreadable() throws Exception {
        byte[] damaged = Files.readAllBytes(Path.of("src/test/resources/recordings/spoken.webm"));
        // its own every time: the same bytes as an earlier take's would be prepared as those were
        byte[] noise = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        for (int i = 80; i < damaged.length; i++) {
            damaged[i] = noise[i % noise.length];
        }
        return studio.get(maya, () -> recordings.importRecording(question, null, "audio/webm", damaged));
    }

    private Optional<StuckTake> row(TakeId take) {
        return studio.get(ada, stuck::list).stream()
                .filter(row -> row.id().equals(take))
                .findFirst();
    }

    private Optional<StuckTake> later(Duration after, TakeId take) {
        return clock.at(clock.instant().plus(after), () -> row(take));
    }

    private void set(TakeId take, String columns) {
        jdbc.sql("update take set " + columns + " where id = ?")
                .param(take.value())
                .update();
    }

    private List<String> items() {
        return find(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
