package app.greenroom.interviews;

import app.greenroom.audit.AuditTrail;
import app.greenroom.notifications.NotificationService;
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
    private final NotificationService notifications;
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
            NotificationService notifications,
            CurrentPerson current,
            AuditTrail audit,
            LiveUpdates updates,
            StudioClock clock) {
        this.interviews = interviews;
        this.finder = finder;
        this.shares = shares;
        this.takes = takes;
        this.people = people;
        this.notifications = notifications;
        this.current = current;
        this.audit = audit;
        this.updates = updates;
        this.clock = clock;
    }

    /** One's own interview; one that was sent also for the candidate's coaches, with the answers they may hear. */
    @Transactional(readOnly = true)
    public InterviewDetails details(InterviewId id) {
        Interview interview = finder.visible(id);
        InterviewDetails details = interview.details(clock.instant());
        return finder.mine(interview) ? details : details.with(visible(details.turns()));
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
        boolean mine = finder.mine(interview);
        List<Interview> earlier = interviews.of(interview.candidate()).stream()
                .filter(other -> other.ended() && (mine || other.sent()))
                .filter(other -> other.startedAt().isBefore(interview.startedAt()))
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
        interview.send(clock.instant());
        List<TakeDetails> answers =
                List.copyOf(takes.details(takesOf(interview)).values());
        if (answers.stream().anyMatch(take -> !take.complete() && !take.erased())) {
            throw new RuleException("One of your answers is still on its way. Please send it when all have arrived.");
        }
        answers.stream().filter(take -> !take.erased()).map(TakeDetails::id).forEach(takes::submit);
        SignedIn me = current.require();
        audit.record(me.id().value(), "interview.sent", me.id().value(), "interview", id.value(), null);
        people.coachesOf(me.id())
                .forEach(coach -> notifications.tell(
                        coach.id(),
                        me.name() + " has sent you a mock interview: " + interview.title(),
                        "interviews/" + id + "/debrief"));
        updates.publish(TOPIC);
        updates.publish(InterviewService.topic(id));
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

    private static List<TakeId> takesOf(Interview interview) {
        return interview.turns().stream()
                .map(Turn::row)
                .filter(TurnRow::answer)
                .map(TurnRow::take)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
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
