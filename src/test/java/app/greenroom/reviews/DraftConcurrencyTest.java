package app.greenroom.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.people.SignedIn;
import app.greenroom.rubrics.Criterion;
import app.greenroom.shared.RuleException;
import app.greenroom.takes.TakeId;
import app.greenroom.testing.Answers;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two tabs, two coaches, two clicks: what was acknowledged is there, once, and nobody writes over anybody. */
@StudioTest
class DraftConcurrencyTest {

    @Autowired
    private Studio studio;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ApplicationContext beans;

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
    void theSecondTabIsToldAndTheFirstOnesWordsStay() {
        ReviewDesk.OwnReview both = open(coach);
        open(coach);
        studio.get(coach, () -> reviews.save(both.id(), both.version(), ReviewDraft.EMPTY.withOverall("First tab")));

        assertThatThrownBy(() -> studio.get(
                        coach,
                        () -> reviews.save(both.id(), both.version(), ReviewDraft.EMPTY.withOverall("Second tab"))))
                .isInstanceOf(DraftChangedException.class);
        assertThatThrownBy(() -> studio.as(coach, () -> reviews.release(both.id(), both.version())))
                .isInstanceOf(DraftChangedException.class);
        assertThat(open(coach).draft().overall()).isEqualTo("First tab");
    }

    @Test
    void savingTheSameAgainIsNoConflict() {
        ReviewDesk.OwnReview mine = open(coach);
        ReviewDraft draft = ReviewDraft.EMPTY.withOverall("Once");
        SavedDraft first = studio.get(coach, () -> reviews.save(mine.id(), mine.version(), draft));

        SavedDraft replay = studio.get(coach, () -> reviews.save(mine.id(), mine.version(), draft));

        assertThat(replay).isEqualTo(first);
    }

    @Test
    void lookingAgainDoesNotDisturbATabThatIsBeingTypedIn() {
        ReviewDesk.OwnReview mine = open(coach);
        SavedDraft saved = studio.get(
                coach, () -> reviews.save(mine.id(), mine.version(), ReviewDraft.EMPTY.withOverall("Half a")));
        open(coach);

        studio.get(coach, () -> reviews.save(mine.id(), saved.version(), ReviewDraft.EMPTY.withOverall("Half a line")));

        assertThat(open(coach).draft().overall()).isEqualTo("Half a line");
    }

    @Test
    void manyTabsTypingAtOnceLoseNoAcknowledgedComment() throws Exception {
        ReviewDesk.OwnReview start = open(coach);
        Queue<CommentRow> acknowledged = new ConcurrentLinkedQueue<>();
        atOnce(4, tab -> () -> {
            for (int i = 0; i < 5; i++) {
                CommentRow comment = CommentRow.at(tab, CommentKind.PRAISE, "Tab " + tab + ", comment " + i);
                addUntilAcknowledged(comment);
                acknowledged.add(comment);
            }
            return null;
        });

        assertThat(acknowledged).hasSize(20);
        assertThat(open(coach).draft().comments()).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(open(coach).id()).isEqualTo(start.id());
    }

    private void addUntilAcknowledged(CommentRow comment) {
        while (true) {
            ReviewDesk.OwnReview seen = open(coach);
            try {
                studio.get(
                        coach,
                        () -> reviews.save(
                                seen.id(), seen.version(), seen.draft().withComment(comment)));
                return;
            } catch (DraftChangedException e) {
                // another tab was faster: look again, as the page does
            }
        }
    }

    @Test
    void openedInManyTabsAtOnceItIsStillOneReview() throws Exception {
        List<ReviewId> opened = atOnce(4, tab -> () -> open(coach).id());

        assertThat(opened).containsOnly(opened.getFirst());
    }

    @Test
    void twoCoachesReleasingAtOnceGiveTheCandidateOneReview() throws Exception {
        SignedIn priya = studio.coach();
        studio.coaches(priya, maya);
        List<SignedIn> coaches = List.of(coach, priya);

        List<Boolean> done = atOnce(2, which -> () -> releasedBy(coaches.get(which)));

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(studio.get(maya, () -> reviews.releasedOf(maya.id()))).hasSize(1);
        for (SignedIn each : coaches) {
            assertThat(open(each).draft().levels()).hasSize(3);
        }
    }

    @Test
    void aDoubleClickReleasesOnce() throws Exception {
        ReviewDesk.OwnReview mine = open(coach);
        SavedDraft saved = studio.get(coach, () -> reviews.save(mine.id(), mine.version(), complete(mine)));

        List<Boolean> done = atOnce(3, click -> () -> released(coach, mine.id(), saved.version()));

        assertThat(done).containsOnlyOnce(true);
        assertThat(studio.get(maya, () -> reviews.releasedOf(maya.id()))).hasSize(1);
    }

    private boolean releasedBy(SignedIn by) {
        ReviewDesk.OwnReview mine = open(by);
        SavedDraft saved = studio.get(by, () -> reviews.save(mine.id(), mine.version(), complete(mine)));
        return released(by, mine.id(), saved.version());
    }

    private boolean released(SignedIn by, ReviewId review, long version) {
        try {
            studio.as(by, () -> reviews.release(review, version));
            return true;
        } catch (RuleException e) {
            return false;
        }
    }

    private ReviewDesk.OwnReview open(SignedIn by) {
        return studio.get(by, () -> reviews.open(take)).mine();
    }

    private static ReviewDraft complete(ReviewDesk.OwnReview review) {
        ReviewDraft draft = ReviewDraft.EMPTY;
        for (Criterion criterion : review.rubric().criteria()) {
            draft = draft.withLevel(criterion.key(), 3);
        }
        return draft;
    }

    private interface Deed<T> {
        Callable<T> by(int number);
    }

    private static <T> List<T> atOnce(int many, Deed<T> deed) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService crowd = Executors.newFixedThreadPool(many)) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                Callable<T> work = deed.by(i);
                running.add(crowd.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        }
    }
}
