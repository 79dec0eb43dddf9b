package app.greenroom.feedback;

import app.greenroom.audit.AuditTrail;
import app.greenroom.feedback.StuckFeedback.Step;
import app.greenroom.people.Access;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.shared.Jobs;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeSound;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator sees of feedback that does not get on, and the one thing to do about it. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class StuckFeedbackService {

    private static final int SHOWN = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HearingRepository hearings;
    private final AssessingRepository assessings;
    private final AssessingWork assessing;
    private final TakeSound takes;
    private final Jobs jobs;
    private final CurrentPerson current;
    private final Access access;
    private final AuditTrail audit;
    private final StudioClock clock;

    StuckFeedbackService(
            HearingRepository hearings,
            AssessingRepository assessings,
            AssessingWork assessing,
            TakeSound takes,
            Jobs jobs,
            CurrentPerson current,
            Access access,
            AuditTrail audit,
            StudioClock clock) {
        this.hearings = hearings;
        this.assessings = assessings;
        this.assessing = assessing;
        this.takes = takes;
        this.jobs = jobs;
        this.current = current;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many recordings are waiting to be heard, or are being heard. */
    @Transactional(readOnly = true)
    public long inTheQueue() {
        return hearings.countUnderWay();
    }

    /** What was given up, or is not done after ten minutes; the oldest first, at most 200. */
    @Transactional(readOnly = true)
    public List<StuckFeedback> list() {
        Instant before = clock.instant().minus(PATIENCE);
        List<StuckFeedback> stuck = new ArrayList<>();
        hearings.stuck(before, Limit.of(SHOWN)).forEach(hearing -> row(hearing).ifPresent(stuck::add));
        assessings.stuck(before, Limit.of(SHOWN)).forEach(one -> row(one).ifPresent(stuck::add));
        return stuck.stream()
                .sorted(Comparator.comparing(StuckFeedback::since))
                .limit(SHOWN)
                .toList();
    }

    private Optional<StuckFeedback> row(Hearing hearing) {
        return takes.candidate(hearing.take())
                .map(candidate -> new StuckFeedback(
                        hearing.take(),
                        candidate,
                        Step.HEARING,
                        hearing.wantedAt(),
                        hearing.problem(),
                        jobs.state(HearingWork.HEAR, hearing.take().toString()).orElse(null)));
    }

    private Optional<StuckFeedback> row(Assessing one) {
        return takes.candidate(one.take())
                .map(candidate -> new StuckFeedback(
                        one.take(),
                        candidate,
                        Step.ASSESSING,
                        one.wantedAt(),
                        one.problem(),
                        jobs.state(AssessingWork.ASSESS, one.job()).orElse(null)));
    }

    /** Tries once more, now. */
    public void again(TakeId take, Step step) {
        PersonId candidate = takes.candidate(take).orElseThrow(() -> access.refused("take " + take));
        if (step == Step.ASSESSING) {
            assessing.want(take);
        } else {
            Hearing hearing = hearings.lock(take).orElseThrow(() -> access.refused("take " + take));
            if (hearing.state() == HearingState.DONE) {
                return;
            }
            hearing.again(clock.instant());
            jobs.hurry(HearingWork.HEAR, take.toString());
        }
        audit.record(current.id().value(), "feedback.tried_again", candidate.value(), "take", take.value(), null);
    }
}
