package app.greenroom.feedback;

import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.feedback.EngineFeedback.Words;
import app.greenroom.people.Access;
import app.greenroom.questions.QuestionService;
import app.greenroom.rubrics.Criterion;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.rubrics.RubricService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an engine made of answers, for those who may hear them, once it may be seen. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class EngineFeedbackService {

    private final HearingRepository hearings;
    private final AssessingRepository assessings;
    private final CorrectionRepository corrections;
    private final SelfReviewRepository selfReviews;
    private final FeedbackGate gate;
    private final AssessingWork work;
    private final TakeService takes;
    private final QuestionService questions;
    private final RubricService rubrics;
    private final Access access;
    private final LiveUpdates updates;
    private final StudioClock clock;

    EngineFeedbackService(
            HearingRepository hearings,
            AssessingRepository assessings,
            CorrectionRepository corrections,
            SelfReviewRepository selfReviews,
            FeedbackGate gate,
            AssessingWork work,
            TakeService takes,
            QuestionService questions,
            RubricService rubrics,
            Access access,
            LiveUpdates updates,
            StudioClock clock) {
        this.hearings = hearings;
        this.assessings = assessings;
        this.corrections = corrections;
        this.selfReviews = selfReviews;
        this.gate = gate;
        this.work = work;
        this.takes = takes;
        this.questions = questions;
        this.rubrics = rubrics;
        this.access = access;
        this.updates = updates;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public EngineFeedback of(TakeId id) {
        TakeDetails take = takes.details(id);
        Optional<Assessing> assessing = assessings.findById(id);
        @Nullable FeedbackRelease heldUntil = gate.heldUntil(take).orElse(null);
        Optional<Correction> correction = corrections.findById(id);
        int revision = correction.map(Correction::revision).orElse(0);
        return new EngineFeedback(
                words(take, correction.isPresent()),
                assessing.map(Assessing::state).orElse(AssessingState.WAITING),
                assessing.isPresent(),
                heldUntil,
                heldUntil == null ? assessing.flatMap(Assessing::assessment).orElse(null) : null,
                assessing.map(Assessing::standIn).orElse(""),
                heldUntil == null ? assessing.map(Assessing::terms).orElse(List.of()) : List.of(),
                assessing.flatMap(Assessing::rubric).map(rubrics::rubric).orElseGet(() -> newest(take)),
                assessing
                        .filter(found -> found.over() && found.revision() != revision)
                        .isPresent(),
                selfReviews.findById(id).map(SelfReview::levels).orElse(Map.of()));
    }

    /** What is still waited for before the signed-in person may see what was made of these; empty when nothing is. */
    @Transactional(readOnly = true)
    public Optional<FeedbackRelease> heldUntil(Collection<TakeId> answers) {
        return takes.details(answers).values().stream()
                .filter(take -> !take.erased())
                .flatMap(take -> gate.heldUntil(take).stream())
                .findFirst();
    }

    /** Has the signed-in candidate's own answer judged again, with its transcript as it is now. */
    @PreAuthorize("hasRole('CANDIDATE')")
    public void assess(TakeId id) {
        TakeDetails take = mine(id);
        if (words(take, corrections.findById(id).isPresent()) != Words.KNOWN) {
            throw new RuleException("The words of this answer are not known yet, so there is nothing to score.");
        }
        work.want(id);
    }

    private Words words(TakeDetails take, boolean corrected) {
        if (corrected || take.medium() == Medium.TEXT) {
            return Words.KNOWN;
        }
        Optional<Hearing> hearing = hearings.findById(take.id());
        if (hearing.map(Hearing::words).isPresent()) {
            return Words.KNOWN;
        }
        return hearing.filter(Hearing::over).isPresent() ? Words.NONE : Words.COMING;
    }

    /**
     * Keeps what the signed-in candidate thinks of their own answer. It can be given once; the feedback of an engine would
     * colour a second.
     *
     * @param levels for each criterion of the newest rubric, 1 to 5
     */
    @PreAuthorize("hasRole('CANDIDATE')")
    public void reviewOwn(TakeId id, Map<String, Integer> levels) {
        TakeDetails take = mine(id);
        if (selfReviews.findById(id).isPresent()) {
            throw new RuleException("You have scored this answer already.");
        }
        RubricDetails rubric = newest(take);
        Set<String> keys = rubric.criteria().stream().map(Criterion::key).collect(Collectors.toSet());
        boolean whole = levels.keySet().equals(keys)
                && levels.values().stream().allMatch(level -> level >= 1 && level <= Criterion.LEVELS);
        if (!whole) {
            throw new RuleException("Please choose a level from 1 to 5 for each of them.");
        }
        selfReviews.save(new SelfReview(id, rubric.id(), levels, clock.instant()));
        updates.publish(FeedbackService.topic(id));
    }

    private TakeDetails mine(TakeId id) {
        TakeDetails take = takes.details(id);
        access.requireSelf(take.candidate());
        if (take.erased()) {
            throw access.refused("take " + id);
        }
        return take;
    }

    private RubricDetails newest(TakeDetails take) {
        return rubrics.current(questions.details(take.question()).category());
    }
}
