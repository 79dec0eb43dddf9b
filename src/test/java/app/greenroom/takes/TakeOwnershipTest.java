package app.greenroom.takes;

import static app.greenroom.takes.Uploading.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.greenroom.audit.AuditEntry;
import app.greenroom.audit.AuditTrail;
import app.greenroom.notifications.NotificationRow;
import app.greenroom.notifications.NotificationService;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionId;
import app.greenroom.recordings.RecordingId;
import app.greenroom.recordings.RecordingStore;
import app.greenroom.reviews.QueueRow;
import app.greenroom.reviews.ReviewDesk;
import app.greenroom.reviews.ReviewDraft;
import app.greenroom.reviews.ReviewService;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import app.greenroom.testing.Answers;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@StudioTest
class TakeOwnershipTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Studio studio;

    @Autowired
    private TakeService takes;

    @Autowired
    private TakeOwnership ownership;

    @Autowired
    private TakeImport recordings;

    @Autowired
    private TakeEraser eraser;

    @Autowired
    private TakeRepository rows;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private RecordingStore store;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Answers answers;
    private SignedIn coach;
    private SignedIn maya;
    private QuestionId question;

    @BeforeEach
    void aCandidateAndAQuestion() {
        answers = new Answers(beans);
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        question = answers.question(coach, "product-sense", "How would you measure a new series?");
        answers.assignment(coach, maya, question);
    }

    @Test
    void anAnswerHandedInFreelyCanBeTakenBackAndIsTheirsAlone() {
        TakeId take = asked();
        assertThat(queued(take)).isTrue();

        studio.as(maya, () -> ownership.withdraw(take));
        studio.as(maya, () -> ownership.withdraw(take));

        assertThat(queued(take)).isFalse();
        for (SignedIn other : List.of(coach, studio.administrator())) {
            assertThatThrownBy(() -> studio.get(other, () -> takes.details(take)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> studio.get(other, () -> takes.peaks(take))).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> studio.get(coach, () -> reviews.open(take))).isInstanceOf(NotFoundException.class);
        assertThat(studio.get(coach, () -> takes.answers(maya.id()))).isEmpty();
        TakeDetails mine = studio.get(maya, () -> takes.details(take));
        assertThat(mine.submitted()).isFalse();
        assertThat(mine.withdrawnAt()).isNotNull();

        studio.as(maya, () -> takes.submit(take));
        assertThat(queued(take)).isTrue();
        assertThat(studio.get(coach, () -> takes.details(take)).submitted()).isTrue();
    }

    @Test
    void anAnswerOfAnAssignmentCannotBeTakenBack() {
        TakeId take = answers.submitted(coach, maya);

        assertThatThrownBy(() -> studio.as(maya, () -> ownership.withdraw(take)))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("assignment");
        assertThat(queued(take)).isTrue();
    }

    @Test
    void theDraftOfACoachWaitsAndTheyAreTold() {
        TakeId take = asked();
        draft(take);

        studio.as(maya, () -> ownership.withdraw(take));

        assertThat(told(coach)).anyMatch(text -> text.contains("has taken back their answer"));
        studio.as(maya, () -> takes.submit(take));
        ReviewDesk desk = studio.get(coach, () -> reviews.open(take));
        assertThat(Objects.requireNonNull(desk.mine()).draft().overall()).isEqualTo("Clear from the first sentence.");
    }

    @Test
    void aReviewCannotBeReleasedForAnAnswerThatIsGone() {
        TakeId take = asked();
        ReviewDesk desk = draft(take);
        studio.as(maya, () -> ownership.withdraw(take));

        assertThatThrownBy(() -> studio.as(
                        coach,
                        () -> reviews.release(desk.mine().id(), desk.mine().version() + 1)))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("draft is kept");
    }

    @Test
    void whatWasReleasedStaysForBothWhenTheAnswerIsTakenBackOrErased() {
        TakeId back = asked();
        answers.release(coach, back);
        TakeId erased = answers.submitted(coach, maya);
        answers.release(coach, erased);

        studio.as(maya, () -> ownership.withdraw(back));
        studio.as(maya, () -> ownership.erase(erased));

        for (TakeId take : List.of(back, erased)) {
            assertThat(studio.get(maya, () -> reviews.released(take))).isPresent();
            ReviewDesk desk = studio.get(coach, () -> reviews.open(take));
            assertThat(desk.released()).isNotNull();
            assertThat(desk.take().text()).isNull();
            assertThatThrownBy(() -> studio.get(coach, () -> takes.silences(take)))
                    .isInstanceOf(NotFoundException.class);
        }
        SignedIn stranger = studio.coach();
        assertThatThrownBy(() -> studio.get(stranger, () -> reviews.open(back))).isInstanceOf(NotFoundException.class);
        studio.as(maya, () -> takes.submit(back));
        assertThat(queued(back)).as("it has its feedback").isFalse();
    }

    @Test
    void erasingLeavesNoByteAndWritesAReceiptOnce() {
        TakeId take = spoken();
        studio.as(maya, () -> takes.submit(take));
        List<RecordingId> stored = stored(take);
        assertThat(stored.stream().anyMatch(this::there)).isTrue();
        String sha256 = column(take, "sha256");
        String playable = column(take, "playable_sha256");

        studio.as(maya, () -> ownership.erase(take));
        TakeDetails left = studio.get(maya, () -> takes.details(take));
        assertThat(left.erased()).isTrue();
        assertThatThrownBy(() -> studio.get(maya, () -> takes.peaks(take))).isInstanceOf(NotFoundException.class);
        assertThat(queued(take)).isFalse();

        await().atMost(Duration.ofSeconds(30)).until(() -> receipts(take).size() == 1);
        assertThat(stored).noneMatch(this::there);
        assertThat(receipts(take).getFirst().detail())
                .contains(sha256, playable, "bytes")
                .hasSizeLessThan(400);
        assertThat(column(take, "sha256")).isNull();
        assertThat(count("select count(*) from take_peaks where take_id = ?", take))
                .isZero();
        assertThat(count("select count(*) from take_made where take_id = ?", take))
                .isZero();
        eraser.erase(take);
        assertThat(receipts(take)).hasSize(1);
    }

    @Test
    void anErasureKilledBeforeItsReceiptIsDoneAgain() {
        TakeId take = spoken();
        // what a killed process leaves: decided, some bytes gone, no receipt
        transaction.executeWithoutResult(status -> rows.lock(take).orElseThrow().erase(java.time.Instant.now()));
        store.erase(stored(take).getFirst());

        eraser.erase(take);

        assertThat(stored(take)).noneMatch(this::there);
        assertThat(receipts(take)).hasSize(1);
    }

    @Test
    void aTakeWhoseReceiptIsOutstandingIsNotErasedWhileItIsWanted() {
        TakeId take = spoken();

        eraser.erase(take);

        assertThat(stored(take)).anyMatch(this::there);
        assertThat(receipts(take)).isEmpty();
    }

    @Test
    void everythingOfOnesOwnGoesAtOnceAndNothingOfAnybodyElses() {
        SignedIn leo = studio.candidateOf(coach);
        TakeId leos = answers.submitted(coach, leo);
        TakeId handedIn = answers.submitted(coach, maya);
        TakeId practised = spoken();
        studio.as(maya, () -> takes.saveDraft(question, null, "Half a thought"));

        assertThat(studio.get(maya, ownership::eraseEverything)).isEqualTo(2);

        assertThat(studio.get(maya, () -> takes.details(handedIn)).text()).isNull();
        assertThat(studio.get(coach, () -> takes.details(handedIn)).erased()).isTrue();
        assertThatThrownBy(() -> studio.get(maya, () -> takes.details(practised)))
                .isInstanceOf(NotFoundException.class);
        assertThat(studio.get(maya, () -> takes.draft(question, null))).isEmpty();
        assertThat(studio.get(coach, () -> takes.details(leos)).text()).isNotNull();
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        receipts(handedIn).size() == 1 && receipts(practised).size() == 1);
    }

    @Test
    void nobodyElseTakesBackOrErases() {
        TakeId take = asked();

        for (SignedIn other : List.of(studio.candidateOf(coach), studio.candidate())) {
            assertThatThrownBy(() -> studio.as(other, () -> ownership.withdraw(take)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> studio.as(other, () -> ownership.erase(take)))
                    .isInstanceOf(NotFoundException.class);
        }
        for (SignedIn other : List.of(coach, studio.coach(), studio.administrator())) {
            assertThatThrownBy(() -> studio.as(other, () -> ownership.erase(take)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(queued(take)).isTrue();
    }

    private TakeId asked() {
        return studio.get(maya, () -> {
            TakeId take = takes.answerWithText(question, null, "I would begin with the goal.");
            takes.submit(take);
            return take;
        });
    }

    private TakeId spoken() {
        return studio.get(maya, () -> recordings.importRecording(question, null, "audio/webm", sample("spoken.webm")));
    }

    private ReviewDesk draft(TakeId take) {
        return studio.get(coach, () -> {
            ReviewDesk desk = reviews.open(take);
            ReviewDraft draft = ReviewDraft.EMPTY.withOverall("Clear from the first sentence.");
            for (var criterion : desk.mine().rubric().criteria()) {
                draft = draft.withLevel(criterion.key(), 4);
            }
            reviews.save(desk.mine().id(), desk.mine().version(), draft);
            return desk;
        });
    }

    private boolean queued(TakeId take) {
        return studio.get(coach, reviews::queue).stream().map(QueueRow::take).anyMatch(take::equals);
    }

    private List<String> told(SignedIn person) {
        return studio.get(person, notifications::mine).stream()
                .map(NotificationRow::text)
                .toList();
    }

    private List<AuditEntry> receipts(TakeId take) {
        return studio.get(studio.administrator(), () -> audit.newest(0, 500)).stream()
                .filter(entry ->
                        entry.action().equals("take.erased") && take.value().equals(entry.objectId()))
                .toList();
    }

    private List<RecordingId> stored(TakeId take) {
        return Stream.of("original_id", "playable_id")
                .flatMap(column -> jdbc
                        .sql("select " + column + " from take where id = ? and " + column + " is not null")
                        .param(take.value())
                        .query(UUID.class)
                        .list()
                        .stream())
                .map(RecordingId::new)
                .toList();
    }

    private boolean there(RecordingId recording) {
        try (var bytes = store.read(recording, 1)) {
            return bytes.read() >= 0;
        } catch (IOException | IllegalStateException e) {
            return false;
        }
    }

    private String column(TakeId take, String name) {
        return jdbc.sql("select " + name + " from take where id = ?")
                .param(take.value())
                .query(String.class)
                .list()
                .getFirst();
    }

    private int count(String sql, TakeId take) {
        return jdbc.sql(sql).param(take.value()).query(Integer.class).single();
    }
}
