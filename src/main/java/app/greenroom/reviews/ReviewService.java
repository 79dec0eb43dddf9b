package app.greenroom.reviews;

import app.greenroom.assignments.AssignmentDetails;
import app.greenroom.assignments.AssignmentService;
import app.greenroom.people.Access;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionService;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.rubrics.RubricService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reviews of submitted answers. A draft is its author's alone; what is released is the candidate's, their coaches' and
 * the administrator's to see. Coaches at work on the same answer each have a review of their own, and the first one
 * released is the one the candidate gets.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ReviewService {

    /** The topic on which pages learn that the queue or somebody's part in it changed. */
    public static final String TOPIC = "reviews";

    /** How long after opening an answer a coach counts as being at it, though they have written nothing. */
    private static final Duration AT_IT = Duration.ofMinutes(10);

    private final ReviewRepository reviews;
    private final ReviewReleaseRepository releases;
    private final ReviewStarter starter;
    private final ReviewQueue queue;
    private final ReleasedReviews released;
    private final ReleaseNews news;
    private final TakeService takes;
    private final QuestionService questions;
    private final AssignmentService assignments;
    private final RubricService rubrics;
    private final PersonService people;
    private final CurrentPerson current;
    private final Access access;
    private final LiveUpdates updates;
    private final StudioClock clock;

    ReviewService(
            ReviewRepository reviews,
            ReviewReleaseRepository releases,
            ReviewStarter starter,
            ReviewQueue queue,
            ReleasedReviews released,
            ReleaseNews news,
            TakeService takes,
            QuestionService questions,
            AssignmentService assignments,
            RubricService rubrics,
            PersonService people,
            CurrentPerson current,
            Access access,
            LiveUpdates updates,
            StudioClock clock) {
        this.reviews = reviews;
        this.releases = releases;
        this.starter = starter;
        this.queue = queue;
        this.released = released;
        this.news = news;
        this.takes = takes;
        this.questions = questions;
        this.assignments = assignments;
        this.rubrics = rubrics;
        this.people = people;
        this.current = current;
        this.access = access;
        this.updates = updates;
        this.clock = clock;
    }

    /** The topic on which the pages of a review's author learn that it was saved elsewhere. */
    public static String topic(ReviewId review) {
        return "review:" + review;
    }

    /** Submitted answers of my candidates without a released review, the oldest first; the first 200 of them. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('COACH')")
    public List<QueueRow> queue() {
        return queue.rows();
    }

    /** How many there are, all of them. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('COACH')")
    public int queueSize() {
        return queue.size();
    }

    /** Sits down with a submitted answer; the coach's own review of it is there from now on. */
    @PreAuthorize("hasRole('COACH')")
    public ReviewDesk open(TakeId id) {
        TakeDetails take = takes.facts(id);
        access.requireCoaches(take.candidate());
        Optional<ReleasedReview> done = released.of(id);
        if (!there(take) && done.isEmpty()) {
            throw access.refused("unsubmitted take " + id);
        }
        QuestionDetails question = questions.details(take.question());
        AssignmentDetails assignment = take.assignment() == null ? null : assignments.details(take.assignment());
        Optional<Review> mine = done.isPresent() ? reviews.of(id, current.id()) : Optional.of(sitDown(take, question));
        return new ReviewDesk(
                take,
                question,
                people.person(take.candidate()),
                assignment,
                mine.map(this::own).orElse(null),
                atIt(id),
                done.orElse(null));
    }

    /** It is an answer, and there is something in it to hear or to read. */
    private static boolean there(TakeDetails take) {
        return take.submitted() && !take.erased();
    }

    private Review sitDown(TakeDetails take, QuestionDetails question) {
        RubricDetails newest = rubrics.current(question.category());
        Review review = starter.reviewBy(current.id(), take, newest);
        reviews.opened(review.id(), clock.instant());
        if (review.savedAt() == null && !review.rubric().equals(newest.id())) {
            reviews.follow(review.id(), newest.id());
        }
        return reviews.of(take.id(), current.id()).orElseThrow();
    }

    private ReviewDesk.OwnReview own(Review review) {
        return new ReviewDesk.OwnReview(
                review.id(), review.version(), rubrics.rubric(review.rubric()), review.draft(), review.savedAt());
    }

    /** Other coaches at work on the same answer. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('COACH')")
    public List<OtherReviewer> others(TakeId take) {
        access.requireCoaches(takes.facts(take).candidate());
        return atIt(take);
    }

    private List<OtherReviewer> atIt(TakeId take) {
        Instant lately = clock.instant().minus(AT_IT);
        List<Review> atIt = reviews.ofTakes(List.of(take)).stream()
                .filter(review -> !review.coach().equals(current.id()))
                .filter(review -> review.savedAt() != null || review.openedAt().isAfter(lately))
                .toList();
        Map<PersonId, PersonRow> names =
                people.names(atIt.stream().map(Review::coach).collect(Collectors.toSet()));
        return atIt.stream()
                .map(review -> {
                    Instant saved = review.savedAt();
                    return new OtherReviewer(
                            names.get(review.coach()), saved == null ? review.openedAt() : saved, saved != null);
                })
                .toList();
    }

    /** Whether my review was saved since, from another tab or device. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('COACH')")
    public boolean changedSince(ReviewId id, long version) {
        return mine(id).version() != version;
    }

    /**
     * Keeps a draft. When this returns, it is in the database.
     *
     * @param version of the review the draft was made from
     * @throws DraftChangedException when something else was saved since; then nothing is written
     */
    @PreAuthorize("hasRole('COACH')")
    public SavedDraft save(ReviewId id, long version, ReviewDraft draft) {
        Review review = mine(id);
        RubricDetails rubric = rubrics.rubric(review.rubric());
        ReviewDraft checked = DraftCheck.checked(draft, rubric);
        Instant before = review.savedAt();
        if (checked.equals(review.draft())) {
            return new SavedDraft(review.version(), before == null ? review.openedAt() : before);
        }
        requireVersion(review, version);
        Instant now = clock.instant();
        review.write(checked, now);
        Review saved = flushed(review);
        updates.publish(topic(id));
        if (before == null) {
            updates.publish(TOPIC);
        }
        return new SavedDraft(saved.version(), now);
    }

    /**
     * Gives the review, as last saved, to the candidate.
     *
     * @param version of the review that the coach has before them
     * @throws RuleException when scores are missing or another coach was first
     */
    @PreAuthorize("hasRole('COACH')")
    public void release(ReviewId id, long version) {
        Review review = mine(id);
        released.of(review.take()).ifPresent(this::refuseSecond);
        if (!there(takes.facts(review.take()))) {
            throw new RuleException("This answer was taken back or erased. Your draft is kept.");
        }
        requireVersion(review, version);
        Instant now = clock.instant();
        double score = review.release(rubrics.rubric(review.rubric()));
        flushed(review);
        try {
            releases.saveAndFlush(new ReviewRelease(review.take(), id, review.candidate(), current.id(), now));
        } catch (DataIntegrityViolationException e) {
            throw new RuleException("Another coach released a review of this answer a moment ago. Your draft is kept.");
        }
        queue.leave(review.take());
        news.spread(review, score, now);
    }

    private void refuseSecond(ReleasedReview first) {
        boolean me = first.coach().equals(current.id());
        String who = me
                ? "You have"
                : people.names(List.of(first.coach())).get(first.coach()).name() + " has";
        throw new RuleException(
                who + " released a review of this answer already." + (me ? "" : " Your draft is kept."));
    }

    private Review mine(ReviewId id) {
        Review review = reviews.withComments(List.of(id)).stream()
                .findFirst()
                .filter(found -> found.coach().equals(current.id()))
                .orElseThrow(() -> access.refused("review " + id));
        access.requireCoaches(review.candidate());
        return review;
    }

    private static void requireVersion(Review review, long version) {
        if (review.version() != version) {
            throw new DraftChangedException();
        }
    }

    private Review flushed(Review review) {
        try {
            return reviews.saveAndFlush(review);
        } catch (OptimisticLockingFailureException e) {
            throw new DraftChangedException();
        }
    }

    /** The feedback on an answer; empty until it is released. For whoever may see the take. */
    @Transactional(readOnly = true)
    public Optional<ReleasedReview> released(TakeId take) {
        access.requireMaySee(takes.facts(take).candidate());
        return released.of(take);
    }

    /** All feedback a candidate has, the newest first. */
    @Transactional(readOnly = true)
    public List<ReleasedReview> releasedOf(PersonId candidate) {
        access.requireMaySee(candidate);
        return released.newestOf(candidate);
    }
}
