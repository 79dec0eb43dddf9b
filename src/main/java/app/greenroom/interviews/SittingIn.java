package app.greenroom.interviews;

import app.greenroom.audit.AuditTrail;
import app.greenroom.notifications.NotificationService;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.people.SignedIn;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Candidates let their coaches sit in while an interview is held: to read along, from when and until when they like. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SittingIn {

    private final InterviewRepository interviews;
    private final InterviewFinder finder;
    private final GuestBook guests;
    private final PersonService people;
    private final NotificationService notifications;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final LiveUpdates updates;
    private final StudioClock clock;

    SittingIn(
            InterviewRepository interviews,
            InterviewFinder finder,
            GuestBook guests,
            PersonService people,
            NotificationService notifications,
            CurrentPerson current,
            AuditTrail audit,
            LiveUpdates updates,
            StudioClock clock) {
        this.interviews = interviews;
        this.finder = finder;
        this.guests = guests;
        this.people = people;
        this.notifications = notifications;
        this.current = current;
        this.audit = audit;
        this.updates = updates;
        this.clock = clock;
    }

    /** The signed-in candidate's coaches may sit in from now on, and are told. Again is no harm. */
    @PreAuthorize("hasRole('CANDIDATE')")
    public void invite(InterviewId id) {
        Interview interview = finder.mineAlone(id);
        if (interview.mayBeWatched()) {
            return;
        }
        SignedIn me = current.require();
        List<PersonRow> coaches = people.coachesOf(me.id());
        if (coaches.isEmpty()) {
            throw new RuleException("You have no coach yet, so there is nobody to invite.");
        }
        interview.invite(clock.instant());
        audit.record(me.id().value(), "interview.coaches_invited", me.id().value(), "interview", id.value(), null);
        coaches.forEach(coach -> notifications.tell(
                coach.id(),
                me.name() + " invites you to sit in on a mock interview, now: " + interview.title(),
                "interviews/" + id + "/sit-in"));
        publish(id);
    }

    /** They may no longer, from this moment on. */
    @PreAuthorize("hasRole('CANDIDATE')")
    public void uninvite(InterviewId id) {
        Interview interview = finder.mineAlone(id);
        if (interview.mayBeWatched()) {
            interview.uninvite();
            SignedIn me = current.require();
            audit.record(
                    me.id().value(), "interview.coaches_uninvited", me.id().value(), "interview", id.value(), null);
            publish(id);
        }
    }

    /** The coaches who came, for the candidate. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('CANDIDATE')")
    public List<PersonRow> guests(InterviewId id) {
        List<PersonId> came = guests.guests(finder.mine(id).id());
        Map<PersonId, PersonRow> names = people.names(came);
        return came.stream().map(names::get).filter(Objects::nonNull).toList();
    }

    /** The signed-in coach comes: its candidate sees who did. Refused unless they are invited, and the interview goes on. */
    @PreAuthorize("hasRole('COACH')")
    public void come(InterviewId id) {
        Interview interview = guests.watchedAlone(id);
        if (guests.come(id)) {
            audit.record(
                    current.id().value(),
                    "interview.sat_in",
                    interview.candidate().value(),
                    "interview",
                    id.value(),
                    null);
            updates.publish(InterviewService.topic(id));
        }
    }

    /**
     * What was said so far, and why, for a coach who sits in: not what is being typed or recorded. Refused as soon as they
     * are not invited any more, or the interview has ended.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('COACH')")
    public InterviewDetails watch(InterviewId id) {
        return guests.watched(id).saidSoFar(clock.instant());
    }

    /** Interviews that the signed-in coach may sit in now, the newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('COACH')")
    public List<InterviewRow> open() {
        Instant now = clock.instant();
        return interviews
                .inviting(people.candidates().stream().map(PersonRow::id).toList())
                .stream()
                .map(interview -> interview.row(now))
                .toList();
    }

    private void publish(InterviewId id) {
        updates.publish(InterviewService.topic(id));
        updates.publish(InterviewArchive.TOPIC);
    }
}
