package app.greenroom.interviews;

import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.audit.AuditTrail;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.people.SignedIn;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Interviews to go through: one's own, and those that candidates have sent to their coaches. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class InterviewArchive {

    /** The topic on which pages of coaches learn that an interview was sent. */
    public static final String TOPIC = "interviews";

    private final InterviewRepository interviews;
    private final InterviewFinder finder;
    private final CategoryShares shares;
    private final TakeService takes;
    private final PersonService people;
    private final Handover handover;
    private final HeldBack heldBack;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final LiveUpdates updates;
    private final StudioClock clock;

    InterviewArchive(
            InterviewRepository interviews,
            InterviewFinder finder,
            CategoryShares shares,
            TakeService takes,
            PersonService people,
            Handover handover,
            HeldBack heldBack,
            CurrentPerson current,
            AuditTrail audit,
            LiveUpdates updates,
            StudioClock clock) {
        this.interviews = interviews;
        this.finder = finder;
        this.shares = shares;
        this.takes = takes;
        this.people = people;
        this.handover = handover;
        this.heldBack = heldBack;
        this.current = current;
        this.audit = audit;
        this.updates = updates;
        this.clock = clock;
    }

    /** One's own interview; one that was sent also for the candidate's coaches, with the answers they may hear. */
    @Transactional(readOnly = true)
    public InterviewDetails details(InterviewId id) {
        Interview interview = finder.visible(id);
        return finder.mine(interview) ? own(interview) : forCoaches(interview);
    }

    /** What the signed-in candidate still waits for before they see what the engine found in an interview of theirs. */
    @Transactional(readOnly = true)
    public Optional<FeedbackRelease> heldUntil(InterviewId id) {
        return heldBack.until(finder.visible(id));
    }

    /** All that the signed-in candidate's interviews consist of, the newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('CANDIDATE')")
    public List<InterviewDetails> everythingOfMine() {
        return interviews.of(current.id()).stream().map(this::own).toList();
    }

    /** The signed-in candidate's interviews, the newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('CANDIDATE')")
    public List<InterviewRow> mine() {
        return rows(interviews.of(current.id()));
    }

    /** What the signed-in coach's candidates have sent, the newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('COACH')")
    public List<InterviewRow> sent() {
        return rows(interviews.sentBy(
                people.candidates().stream().map(PersonRow::id).toList()));
    }

    /** How much was said in each category, beside the interviews before it that the signed-in person may read. */
    @Transactional(readOnly = true)
    public List<CategoryShare> shares(InterviewId id) {
        Interview interview = finder.visible(id);
        if (heldBack.until(interview).isPresent()) {
            return List.of();
        }
        boolean mine = finder.mine(interview);
        List<Interview> earlier = interviews.of(interview.candidate()).stream()
                .filter(other -> other.ended() && (mine || other.sent()))
                .filter(other -> other.startedAt().isBefore(interview.startedAt()))
                .filter(other -> heldBack.until(other).isEmpty())
                .toList();
        return shares.of(interview, earlier);
    }

    /** Hands in the answers of an interview, and lets the coaches read all of it. Again is no harm. */
    @PreAuthorize("hasRole('CANDIDATE')")
    public void send(InterviewId id) {
        Interview interview = finder.mineAlone(id);
        if (interview.sent()) {
            return;
        }
        handover.send(interview, "sent you a mock interview: " + interview.title());
        List<TakeDetails> answers = handover.answers(interview);
        if (answers.stream().anyMatch(take -> !take.complete())) {
            throw new RuleException("One of your answers is still on its way. Please send it when all have arrived.");
        }
        answers.stream().map(TakeDetails::id).forEach(takes::submit);
    }

    /** Erases what was said in an interview outside of its answers, and what is written of these; the takes stay. */
    @PreAuthorize("hasRole('CANDIDATE')")
    public void forget(InterviewId id) {
        Interview interview = finder.mineAlone(id);
        interview.forgetEverything();
        SignedIn me = current.require();
        audit.record(me.id().value(), "interview.forgotten", me.id().value(), "interview", id.value(), null);
        updates.publish(InterviewService.topic(id));
    }

    private InterviewDetails own(Interview interview) {
        InterviewDetails details = interview.details(clock.instant());
        // while it goes on, nobody is told anything in any case
        return !interview.ended() || heldBack.until(interview).isEmpty()
                ? details
                : details.with(
                        details.turns().stream().map(TurnRow::inMidInterview).toList());
    }

    private InterviewDetails forCoaches(Interview interview) {
        InterviewDetails details = interview.details(clock.instant());
        return details.with(visible(details.turns()));
    }

    /** An answer that was taken back since is none of theirs, and no words of it are. */
    private List<TurnRow> visible(List<TurnRow> turns) {
        Map<TakeId, TakeDetails> heard = takes.details(
                turns.stream().map(TurnRow::take).filter(Objects::nonNull).collect(Collectors.toSet()));
        List<TurnRow> visible = new ArrayList<>();
        boolean withheld = false;
        for (TurnRow turn : turns) {
            if (turn.interviewers()) {
                visible.add(withheld ? turn.withoutQuote() : turn);
            } else {
                withheld = turn.take() != null && !heard.containsKey(turn.take());
                visible.add(withheld ? turn.withheld() : turn);
            }
        }
        return visible;
    }

    private List<InterviewRow> rows(List<Interview> found) {
        Instant now = clock.instant();
        return found.stream().map(interview -> interview.row(now)).toList();
    }
}
