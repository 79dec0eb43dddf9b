package app.greenroom.contests;

import app.greenroom.audit.AuditTrail;
import app.greenroom.feedback.EngineFeedbackService;
import app.greenroom.feedback.FeedbackService;
import app.greenroom.notifications.NotificationService;
import app.greenroom.people.Access;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.questions.QuestionService;
import app.greenroom.reviews.ReleasedReview;
import app.greenroom.reviews.ReviewService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeOwnership;
import app.greenroom.takes.TakeService;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets candidates ask their coaches to look at what the engine made of an answer. The coach's review is what answers; so
 * nothing is kept of the answer here, and the two cannot contradict each other.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ContestService {

    public static final int LONGEST = 500;

    private static final int QUOTED = 120;

    private final ContestRepository contests;
    private final TakeService takes;
    private final TakeOwnership ownership;
    private final EngineFeedbackService feedback;
    private final ReviewService reviews;
    private final QuestionService questions;
    private final PersonService people;
    private final NotificationService notifications;
    private final AuditTrail audit;
    private final CurrentPerson current;
    private final Access access;
    private final LiveUpdates updates;
    private final StudioClock clock;

    ContestService(
            ContestRepository contests,
            TakeService takes,
            TakeOwnership ownership,
            EngineFeedbackService feedback,
            ReviewService reviews,
            QuestionService questions,
            PersonService people,
            NotificationService notifications,
            AuditTrail audit,
            CurrentPerson current,
            Access access,
            LiveUpdates updates,
            StudioClock clock) {
        this.contests = contests;
        this.takes = takes;
        this.ownership = ownership;
        this.feedback = feedback;
        this.reviews = reviews;
        this.questions = questions;
        this.people = people;
        this.notifications = notifications;
        this.audit = audit;
        this.current = current;
        this.access = access;
        this.updates = updates;
        this.clock = clock;
    }

    /** What was asked about an answer, for its candidate and their coaches. */
    @Transactional(readOnly = true)
    public Optional<ContestDetails> of(TakeId take) {
        PersonId candidate = takes.facts(take).candidate();
        if (!candidate.equals(current.id())) {
            access.requireCoaches(candidate);
        }
        return contests.findById(take).map(found -> found.details(reviewedAt(take)));
    }

    private @Nullable Instant reviewedAt(TakeId take) {
        return reviews.released(take).map(ReleasedReview::releasedAt).orElse(null);
    }

    /** Which of these answers without a review the signed-in coach was asked about. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('COACH')")
    public Map<TakeId, ContestDetails> waiting(Collection<TakeId> answers) {
        if (answers.isEmpty()) {
            return Map.of();
        }
        Set<PersonId> mine = people.candidates().stream().map(PersonRow::id).collect(Collectors.toSet());
        return contests.of(answers).stream()
                .filter(contest -> mine.contains(contest.candidate()))
                .map(contest -> contest.details(null))
                .collect(Collectors.toMap(ContestDetails::take, Function.identity()));
    }

    /** Whether the signed-in candidate may ask about this answer of theirs. */
    @Transactional(readOnly = true)
    public MayAsk mayAsk(TakeId id) {
        TakeDetails take = takes.details(id);
        access.requireSelf(take.candidate());
        return mayAsk(take);
    }

    private MayAsk mayAsk(TakeDetails take) {
        if (contests.findById(take.id()).isPresent()) {
            return MayAsk.ASKED;
        }
        // what is held back does not come with it
        if (take.erased() || feedback.of(take.id()).assessment() == null) {
            return MayAsk.NOTHING_TO_ASK_ABOUT;
        }
        if (reviews.released(take.id()).isPresent()) {
            return MayAsk.REVIEWED;
        }
        if (people.coachesOf(take.candidate()).isEmpty()) {
            return MayAsk.NOBODY_TO_ASK;
        }
        return take.submitted() ? MayAsk.YES : MayAsk.NOT_HANDED_IN;
    }

    /**
     * Asks the coaches of the signed-in candidate to look at what the engine made of an answer. Their review answers.
     *
     * @param words what it got wrong, 1 to 500 characters
     */
    @PreAuthorize("hasRole('CANDIDATE')")
    public void ask(TakeId id, String words) {
        TakeDetails take = ownership.hold(id);
        String said = words.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new RuleException(
                    said.isEmpty()
                            ? "Please say in a few words what the engine got wrong."
                            : "Please keep it to 500 characters. Nothing you typed is lost.");
        }
        switch (mayAsk(take)) {
            case YES -> ask(take, said);
            case ASKED -> throw askedBefore();
            case NOT_HANDED_IN -> throw new RuleException("Hand this answer in first, so that your coach can hear it.");
            case NOBODY_TO_ASK ->
                throw new RuleException("You have no coach at the moment, so there is nobody to ask.");
            case REVIEWED ->
                throw new RuleException("Your coach has reviewed this answer. Their score is what counts.");
            case NOTHING_TO_ASK_ABOUT ->
                throw new RuleException("There is no feedback of the engine on this answer to ask about.");
        }
    }

    private static RuleException askedBefore() {
        return new RuleException("You have asked about this answer already.");
    }

    private void ask(TakeDetails take, String words) {
        PersonId me = take.candidate();
        try {
            contests.saveAndFlush(new Contest(take.id(), me, words, clock.instant()));
        } catch (DataIntegrityViolationException e) {
            throw askedBefore();
        }
        audit.record(
                me.value(), "feedback.contested", me.value(), "take", take.id().value(), null);
        String told = "%s asks you to look at the engine’s feedback on their answer to “%s”."
                .formatted(
                        people.me().firstName(),
                        shortened(questions.details(take.question()).prompt()));
        List<PersonRow> coaches = people.coachesOf(me);
        coaches.forEach(coach -> notifications.tell(coach.id(), told, "review/" + take.id()));
        updates.publish(ReviewService.TOPIC);
        updates.publish(FeedbackService.topic(take.id()));
    }

    private static String shortened(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED - 1).stripTrailing() + "…";
    }
}
