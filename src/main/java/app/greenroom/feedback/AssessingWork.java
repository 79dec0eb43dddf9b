package app.greenroom.feedback;

import app.greenroom.assessment.Assessor;
import app.greenroom.engines.Assessed;
import app.greenroom.engines.Engines;
import app.greenroom.people.OnBehalf;
import app.greenroom.people.PersonId;
import app.greenroom.shared.Jobs;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeEmptied;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeSound;
import app.greenroom.takes.TakeWritten;
import app.greenroom.terms.HeardTerm;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Has answers judged, each once its words are known, and again when they were put right and somebody asks for it. */
@Component
class AssessingWork {

    static final TaskDescriptor<Void> ASSESS = TaskDescriptor.of("assess-take");

    private static final Logger LOG = LoggerFactory.getLogger(AssessingWork.class);

    private final AssessingRepository assessings;
    private final CorrectionRepository corrections;
    private final SelfReviewRepository selfReviews;
    private final Material material;
    private final SoundedTerms terms;
    private final Engines engines;
    private final Assessor here;
    private final CoachLevels levels;
    private final TakeSound takes;
    private final OnBehalf onBehalf;
    private final Jobs jobs;
    private final LiveUpdates updates;
    private final StudioClock clock;
    private final TransactionTemplate transaction;

    AssessingWork(
            AssessingRepository assessings,
            CorrectionRepository corrections,
            SelfReviewRepository selfReviews,
            Material material,
            SoundedTerms terms,
            Engines engines,
            Assessor here,
            CoachLevels levels,
            TakeSound takes,
            OnBehalf onBehalf,
            Jobs jobs,
            LiveUpdates updates,
            StudioClock clock,
            TransactionTemplate transaction) {
        this.assessings = assessings;
        this.corrections = corrections;
        this.selfReviews = selfReviews;
        this.material = material;
        this.terms = terms;
        this.engines = engines;
        this.here = here;
        this.levels = levels;
        this.takes = takes;
        this.onBehalf = onBehalf;
        this.jobs = jobs;
        this.updates = updates;
        this.clock = clock;
        this.transaction = transaction;
    }

    @EventListener
    void heard(TakeHeard event) {
        want(event.take());
    }

    @EventListener
    void written(TakeWritten event) {
        want(event.take());
    }

    @EventListener
    void emptied(TakeEmptied event) {
        assessings.forget(event.take());
        corrections.forget(event.take());
        selfReviews.forget(event.take());
    }

    /** Has it judged soon; what was found before stays until then. */
    @Transactional(propagation = Propagation.MANDATORY)
    void want(TakeId take) {
        Assessing assessing = assessings.lock(take).orElse(null);
        if (assessing == null) {
            assessing = assessings.save(new Assessing(take, clock.instant()));
        } else {
            assessing.want(clock.instant());
        }
        jobs.want(ASSESS, assessing.job());
        updates.publish(FeedbackService.topic(take));
    }

    /**
     * Judges it, if that is still wanted.
     *
     * @param name of the job: the take and the number of the wish
     */
    void assess(String name) {
        TakeId take = take(name);
        int number = Integer.parseInt(name.substring(name.indexOf('/') + 1));
        Optional<PersonId> candidate = takes.candidate(take);
        Integer attempt = transaction.execute(status -> assessings
                .lock(take)
                .filter(assessing -> candidate.isPresent() && assessing.isWanted(number))
                .map(Assessing::nextAttempt)
                .orElse(null));
        if (attempt == null) {
            return;
        }
        updates.publish(FeedbackService.topic(take));
        Optional<Material.Gathered> gathered = gather(candidate.orElseThrow(), take);
        if (gathered.isPresent()) {
            Material.Gathered what = gathered.get();
            Assessed found = scored(engines.assess(candidate.orElseThrow(), what.answer()), take, what);
            conclude(take, attempt, assessing -> assessing.found(found, what, clock.instant()));
        }
    }

    /** Coaches teach the engine of this machine alone: what another one gives is its own. */
    private Assessed scored(Assessed found, TakeId take, Material.Gathered what) {
        if (!found.assessment().engine().equals(here.engine())) {
            return found;
        }
        return new Assessed(levels.scored(found.assessment(), take, what.question(), what.answer()), found.why());
    }

    private Optional<Material.Gathered> gather(PersonId candidate, TakeId take) {
        AtomicReference<Optional<Material.Gathered>> gathered = new AtomicReference<>(Optional.empty());
        try {
            AtomicReference<Material.Spoken> spoken = new AtomicReference<>(Material.Spoken.NOTHING);
            onBehalf.of(candidate, () -> spoken.set(material.spoken(take)));
            List<HeardTerm> heard = terms.in(take, spoken.get());
            onBehalf.of(candidate, () -> gathered.set(material.of(take, heard)));
        } catch (NotFoundException e) {
            LOG.info("Take {} is not there to be judged any more", take);
        }
        return gathered.get();
    }

    private static TakeId take(String job) {
        return TakeId.of(job.substring(0, job.indexOf('/')));
    }

    void giveUp(String name) {
        TakeId take = take(name);
        transaction.executeWithoutResult(status -> assessings
                .lock(take)
                .filter(assessing -> !assessing.over())
                .ifPresent(assessing -> {
                    assessing.fail("It could not be judged here.");
                    updates.publish(FeedbackService.topic(take));
                }));
    }

    private void conclude(TakeId take, int attempt, Consumer<Assessing> deed) {
        transaction.executeWithoutResult(status -> assessings
                .lock(take)
                .filter(assessing -> assessing.awaits(attempt))
                .ifPresent(assessing -> {
                    deed.accept(assessing);
                    updates.publish(FeedbackService.topic(take));
                }));
    }
}
