package app.greenroom.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.audit.AuditTrail;
import app.greenroom.notifications.NotificationRow;
import app.greenroom.notifications.NotificationService;
import app.greenroom.people.SignedIn;
import app.greenroom.reviews.ReviewDraft;
import app.greenroom.reviews.ReviewService;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeDisposal;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import app.greenroom.testing.Answers;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@StudioTest
class RetentionRoundTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Studio studio;

    @Autowired
    private RetentionRound round;

    @Autowired
    private RetentionService retention;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private TakeService takes;

    @Autowired
    private TakeDisposal disposal;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private StudioClock clock;

    private SignedIn ada;
    private SignedIn coach;
    private SignedIn maya;
    private TakeId take;
    private Instant released;

    @BeforeEach
    void anAnswerWithFeedback() {
        Answers answers = new Answers(beans);
        ada = studio.administrator();
        coach = studio.coach();
        maya = studio.candidateOf(coach);
        take = answers.submitted(coach, maya);
        release();
        released = clock.instant();
    }

    @AfterEach
    void keepEverythingAgain() {
        studio.as(ada, () -> retention.change(new RetentionPolicy(0, 7)));
    }

    @Test
    void nothingHappensAsLongAsEverythingIsKept() {
        visitAfter(Duration.ofDays(3000));

        assertThat(erased()).isFalse();
        assertThat(told()).noneMatch(text -> text.contains("erased"));
    }

    @Test
    void theCandidateIsToldOnceAndThenItGoesWithAReceipt() {
        studio.as(ada, () -> retention.change(new RetentionPolicy(30, 7)));

        visitAfter(Duration.ofDays(22));
        assertThat(told()).noneMatch(text -> text.contains("erased"));
        visitAfter(Duration.ofDays(24));
        visitAfter(Duration.ofDays(25));
        assertThat(told()).filteredOn(text -> text.contains("will be erased")).hasSize(1);
        assertThat(studio.get(maya, retention::myDays)).containsKey(take);
        assertThat(studio.get(coach, retention::myDays)).doesNotContainKey(take);
        assertThat(erased()).isFalse();
        visitAfter(Duration.ofDays(32));

        assertThat(erased()).isTrue();
        assertThat(studio.get(maya, () -> takes.details(take)).text()).isNull();
        assertThat(studio.get(maya, () -> reviews.released(take))).isPresent();
        assertThat(studio.get(maya, retention::myDays)).isEmpty();
        assertThat(actions()).contains("take.erasure_due");
    }

    @Test
    void aPolicyTakenBackInTimeErasesNothing() {
        studio.as(ada, () -> retention.change(new RetentionPolicy(30, 7)));
        visitAfter(Duration.ofDays(24));
        studio.as(ada, () -> retention.change(new RetentionPolicy(0, 7)));
        visitAfter(Duration.ofDays(40));

        assertThat(erased()).isFalse();
        assertThat(studio.get(maya, retention::myDays)).isEmpty();
    }

    @Test
    void onlyTheAdministratorDecidesAndNoPersonErasesByPolicy() {
        for (SignedIn other : List.of(coach, maya)) {
            assertThatThrownBy(() -> studio.get(other, retention::policy)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> studio.as(other, () -> retention.change(new RetentionPolicy(1, 1))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> studio.as(ada, () -> disposal.erase(take, "because")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new RetentionPolicy(-1, 7)).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> new RetentionPolicy(30, 0)).isInstanceOf(RuleException.class);
        assertThat(erased()).isFalse();
    }

    private void visitAfter(Duration time) {
        clock.at(released.plus(time), () -> {
            round.visit(maya.id());
            return null;
        });
    }

    private boolean erased() {
        return studio.get(maya, () -> takes.details(take)).erased();
    }

    private List<String> told() {
        return studio.get(maya, notifications::mine).stream()
                .map(NotificationRow::text)
                .toList();
    }

    private List<String> actions() {
        return studio.get(ada, () -> audit.newest(0, 500)).stream()
                .filter(entry -> take.value().equals(entry.objectId()))
                .map(entry -> entry.action())
                .toList();
    }

    private void release() {
        studio.as(coach, () -> {
            var mine = reviews.open(take).mine();
            ReviewDraft draft = ReviewDraft.EMPTY.withOverall("Clear.");
            for (var criterion : mine.rubric().criteria()) {
                draft = draft.withLevel(criterion.key(), 4);
            }
            reviews.release(
                    mine.id(), reviews.save(mine.id(), mine.version(), draft).version());
        });
    }
}
