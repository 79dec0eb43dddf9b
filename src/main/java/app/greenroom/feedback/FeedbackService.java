package app.greenroom.feedback;

import app.greenroom.assignments.AssignmentService;
import app.greenroom.people.Access;
import app.greenroom.people.CurrentPerson;
import app.greenroom.questions.QuestionService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import app.greenroom.terms.HeardTerm;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was heard in takes, for those who may hear them, and the words as their candidates put them right. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FeedbackService {

    /** More than anybody says in the longest answer there can be. */
    public static final int LONGEST = 20_000;

    private final HearingRepository hearings;
    private final CorrectionRepository corrections;
    private final AssessingRepository assessings;
    private final FeedbackGate gate;
    private final HearingWork hearing;
    private final TakeService takes;
    private final QuestionService questions;
    private final AssignmentService assignments;
    private final CurrentPerson current;
    private final Access access;
    private final LiveUpdates updates;
    private final StudioClock clock;

    FeedbackService(
            HearingRepository hearings,
            CorrectionRepository corrections,
            AssessingRepository assessings,
            FeedbackGate gate,
            HearingWork hearing,
            TakeService takes,
            QuestionService questions,
            AssignmentService assignments,
            CurrentPerson current,
            Access access,
            LiveUpdates updates,
            StudioClock clock) {
        this.hearings = hearings;
        this.corrections = corrections;
        this.assessings = assessings;
        this.gate = gate;
        this.hearing = hearing;
        this.takes = takes;
        this.questions = questions;
        this.assignments = assignments;
        this.current = current;
        this.access = access;
        this.updates = updates;
        this.clock = clock;
    }

    /** The topic on which pages learn that more is known about a take. */
    public static String topic(TakeId take) {
        return "feedback:" + take;
    }

    /** Whether the engines have what they need; until then takes wait for their words. */
    public boolean mayHear() {
        return hearing.mayHear();
    }

    /** What was heard in a take so far. */
    @Transactional(readOnly = true)
    public HeardTake heard(TakeId take) {
        return hearings.findById(takes.details(take).id()).map(Hearing::details).orElse(HeardTake.NOTHING);
    }

    /** How long an answer may take: as its assignment says, or its question. */
    @Transactional(readOnly = true)
    public Duration limit(TakeDetails take) {
        Duration ofQuestion = questions.details(take.question()).answerTime();
        return Optional.ofNullable(take.assignment())
                .map(assignment -> assignments.details(assignment).answerTime())
                .orElse(ofQuestion);
    }

    /** The words of a take so far. */
    @Transactional(readOnly = true)
    public Transcript transcript(TakeId id) {
        HeardTake heard = heard(id);
        return corrections
                .findById(id)
                .map(correction -> new Transcript(correction.words(), List.of(), correction.correctedAt()))
                .orElseGet(() -> Transcript.asHeard(heard.words(), terms(takes.details(id))));
    }

    /** Which of them the engine counted as terms is feedback, too, and held back with it. */
    private List<HeardTerm> terms(TakeDetails take) {
        return gate.heldUntil(take).isPresent()
                ? List.of()
                : assessings.findById(take.id()).map(Assessing::terms).orElse(List.of());
    }

    /** Whether the signed-in person may put the words right: those who said them may, until they hand them in. */
    @Transactional(readOnly = true)
    public boolean mayCorrect(TakeId id) {
        TakeDetails take = takes.details(id);
        return take.candidate().equals(current.id())
                && take.medium() != Medium.TEXT
                && take.complete()
                && !take.submitted();
    }

    /**
     * Puts the words of the signed-in candidate's take right. Words keep their times as far as they were heard; what is
     * in place of others gets the time of those.
     *
     * @param text all of the answer, 1 to 20 000 characters
     */
    @PreAuthorize("hasRole('CANDIDATE')")
    public void correct(TakeId id, String text) {
        TakeDetails take = takes.details(id);
        access.requireSelf(take.candidate());
        if (take.medium() == Medium.TEXT) {
            throw access.refused("take " + id);
        }
        if (take.submitted()) {
            throw new RuleException(
                    "You have handed this answer in, so its words stay as they are. Your coach hears you.");
        }
        Hearing heard = hearings.lock(id)
                .filter(Hearing::over)
                .orElseThrow(() -> new RuleException("The words are still being written down. Please wait a moment."));
        String words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new RuleException(
                    words.isEmpty()
                            ? "Please leave some words. To get rid of the answer, throw the take away."
                            : "Please keep the transcript to 20,000 characters. Nothing you typed is lost.");
        }
        Correction correction = corrections.findById(id).orElseGet(() -> new Correction(id));
        correction.put(CorrectedWords.of(heard.details().words(), words), clock.instant());
        corrections.save(correction);
        updates.publish(topic(id));
    }
}
