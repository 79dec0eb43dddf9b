package app.greenroom.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.people.SignedIn;
import app.greenroom.rubrics.Criterion;
import app.greenroom.shared.NotFoundException;
import app.greenroom.takes.TakeId;
import app.greenroom.testing.Answers;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Whose reviews are whose: every role against every id. */
@StudioTest
class ReviewAccessTest {

    @Autowired
    private Studio studio;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ApplicationContext beans;

    private SignedIn coach;
    private SignedIn colleague;
    private SignedIn stranger;
    private SignedIn administrator;
    private SignedIn maya;
    private SignedIn neighbour;
    private Answers answers;
    private TakeId take;
    private ReviewDesk.OwnReview draft;

    @BeforeEach
    void people() {
        coach = studio.coach();
        colleague = studio.coach();
        stranger = studio.coach();
        administrator = studio.administrator();
        maya = studio.candidateOf(coach);
        studio.coaches(colleague, maya);
        neighbour = studio.candidateOf(coach);
        answers = new Answers(beans);
        take = answers.submitted(coach, maya);
        draft = studio.get(coach, () -> reviews.open(take)).mine();
        studio.get(coach, () -> reviews.save(draft.id(), draft.version(), complete()));
    }

    @Test
    void onlyCoachesOfTheCandidateSitDownWithAnAnswer() {
        assertThat(studio.get(colleague, () -> reviews.open(take)).take().id()).isEqualTo(take);
        notThere(stranger, () -> reviews.open(take));
        forbidden(maya, () -> reviews.open(take));
        forbidden(neighbour, () -> reviews.open(take));
        forbidden(administrator, () -> reviews.open(take));
    }

    @Test
    void anUnsubmittedOrUnknownTakeIsNotThere() {
        TakeId unsubmitted = answers.unsubmitted(coach, maya, "technical", "Why an index?");

        notThere(coach, () -> reviews.open(unsubmitted));
        notThere(coach, () -> reviews.open(new TakeId(UUID.randomUUID())));
        notThere(coach, () -> reviews.released(new TakeId(UUID.randomUUID())));
    }

    @Test
    void aDraftIsItsAuthorsAlone() {
        long version = studio.get(coach, () -> reviews.open(take)).mine().version();
        for (SignedIn other : List.of(colleague, stranger)) {
            notThere(other, () -> reviews.save(draft.id(), version, ReviewDraft.EMPTY.withOverall("Mine now")));
            notThere(other, () -> release(version));
        }
        for (SignedIn other : List.of(maya, neighbour, administrator)) {
            forbidden(other, () -> reviews.save(draft.id(), version, ReviewDraft.EMPTY.withOverall("Mine now")));
            forbidden(other, () -> release(version));
        }
        notThere(coach, () -> reviews.save(new ReviewId(UUID.randomUUID()), 0, ReviewDraft.EMPTY));
        assertThat(studio.get(coach, () -> reviews.open(take)).mine().draft()).isEqualTo(complete());
    }

    @Test
    void nobodySeesADraftBeforeItIsReleased() {
        for (SignedIn reader : List.of(maya, coach, colleague, administrator)) {
            assertThat(studio.get(reader, () -> reviews.released(take))).isEmpty();
            assertThat(studio.get(reader, () -> reviews.releasedOf(maya.id()))).isEmpty();
        }
        assertThat(studio.get(colleague, () -> reviews.open(take)).mine().draft())
                .isEqualTo(ReviewDraft.EMPTY);
    }

    @Test
    void whatIsReleasedIsTheCandidatesTheirCoachesAndTheAdministrators() {
        studio.get(
                coach,
                () -> release(studio.get(coach, () -> reviews.open(take)).mine().version()));

        for (SignedIn reader : List.of(maya, coach, colleague, administrator)) {
            assertThat(studio.get(reader, () -> reviews.released(take))).isPresent();
            assertThat(studio.get(reader, () -> reviews.releasedOf(maya.id()))).hasSize(1);
        }
        for (SignedIn other : List.of(neighbour, stranger)) {
            notThere(other, () -> reviews.released(take));
            notThere(other, () -> reviews.releasedOf(maya.id()));
        }
    }

    @Test
    void aCoachWhoNoLongerCoachesTheCandidateIsOut() {
        long version = studio.get(coach, () -> reviews.open(take)).mine().version();
        studio.coachesNoMore(coach, maya);

        notThere(coach, () -> reviews.open(take));
        notThere(coach, () -> reviews.save(draft.id(), version, ReviewDraft.EMPTY));
        notThere(coach, () -> release(version));
        assertThat(studio.get(coach, reviews::queue)).isEmpty();
    }

    @Test
    void theQueueIsForCoachesAndHoldsTheirOwnCandidatesOnly() {
        assertThat(studio.get(coach, reviews::queueSize)).isEqualTo(1);
        assertThat(studio.get(colleague, reviews::queueSize)).isEqualTo(1);
        assertThat(studio.get(stranger, reviews::queueSize)).isZero();
        assertThat(studio.get(stranger, reviews::queue)).isEmpty();
        for (SignedIn other : List.of(maya, administrator)) {
            forbidden(other, reviews::queue);
            forbidden(other, reviews::queueSize);
        }
    }

    private ReviewDraft complete() {
        ReviewDraft complete = ReviewDraft.EMPTY;
        for (Criterion criterion : draft.rubric().criteria()) {
            complete = complete.withLevel(criterion.key(), 3);
        }
        return complete;
    }

    private Void release(long version) {
        reviews.release(draft.id(), version);
        return null;
    }

    private void notThere(SignedIn person, Callable<?> deed) {
        assertThatThrownBy(() -> studio.get(person, deed)).isInstanceOf(NotFoundException.class);
    }

    private void forbidden(SignedIn person, Callable<?> deed) {
        assertThatThrownBy(() -> studio.get(person, deed)).isInstanceOf(AccessDeniedException.class);
    }
}
