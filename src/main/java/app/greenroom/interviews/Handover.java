package app.greenroom.interviews;

import app.greenroom.audit.AuditTrail;
import app.greenroom.notifications.NotificationService;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.people.SignedIn;
import app.greenroom.shared.Jobs;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Hands an interview to the coaches of the signed-in candidate: its answers, and the right to read all of it. */
@Component
class Handover {

    private final AssignedInterviewRepository given;
    private final InterviewAssignmentRepository assignments;
    private final InterviewHandout handout;
    private final TakeService takes;
    private final PersonService people;
    private final NotificationService notifications;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final LiveUpdates updates;
    private final Jobs jobs;
    private final StudioClock clock;

    Handover(
            AssignedInterviewRepository given,
            InterviewAssignmentRepository assignments,
            InterviewHandout handout,
            TakeService takes,
            PersonService people,
            NotificationService notifications,
            CurrentPerson current,
            AuditTrail audit,
            LiveUpdates updates,
            Jobs jobs,
            StudioClock clock) {
        this.given = given;
        this.assignments = assignments;
        this.handout = handout;
        this.takes = takes;
        this.people = people;
        this.notifications = notifications;
        this.current = current;
        this.audit = audit;
        this.updates = updates;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * One that a coach waits for goes to them when it ends, as its candidate was told before they began. Answers that are
     * still on their way follow. One that was taken back since, or whose coach is not theirs any more, stays with them.
     */
    void afterEnd(Interview interview) {
        if (!interview.ended()) {
            return;
        }
        given.findByInterview(interview.id()).ifPresent(own -> {
            handout.changed(own.candidate());
            InterviewAssignment assignment =
                    assignments.findById(own.assignment()).orElseThrow();
            List<PersonRow> coaches = people.coachesOf(own.candidate());
            if (!interview.sent() && !assignment.withdrawn() && AssignedInterviews.coached(assignment, coaches)) {
                send(interview, "held the interview “" + assignment.title() + "”. You can go through it now.");
                if (!handInAnswers(interview)) {
                    jobs.want(LateAnswers.HAND_IN, interview.id().toString());
                }
            }
        });
    }

    /** An answer whose recording was told of after the interview was sent follows, too. */
    void recorded(Interview interview) {
        if (interview.sent()) {
            jobs.want(LateAnswers.HAND_IN, interview.id().toString());
        }
    }

    /** @param deed what the coaches are told that the candidate has done */
    void send(Interview interview, String deed) {
        interview.send(clock.instant());
        SignedIn me = current.require();
        InterviewId id = interview.id();
        audit.record(me.id().value(), "interview.sent", me.id().value(), "interview", id.value(), null);
        people.coachesOf(me.id())
                .forEach(coach ->
                        notifications.tell(coach.id(), me.name() + " has " + deed, "interviews/" + id + "/debrief"));
        updates.publish(InterviewArchive.TOPIC);
        updates.publish(InterviewService.topic(id));
    }

    /** Hands in what has arrived, but for what was taken back since. False while there is more to come. */
    boolean handInAnswers(Interview interview) {
        List<TakeDetails> answers = answers(interview);
        answers.stream()
                .filter(take -> take.complete() && !take.submitted() && take.withdrawnAt() == null)
                .map(TakeDetails::id)
                .forEach(takes::submit);
        return answers.stream().allMatch(TakeDetails::complete);
    }

    /** The takes in which the interview was answered, but for those that were erased. */
    List<TakeDetails> answers(Interview interview) {
        List<TakeId> all = interview.turns().stream()
                .map(Turn::row)
                .filter(TurnRow::answer)
                .map(TurnRow::take)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return takes.details(all).values().stream()
                .filter(take -> !take.erased())
                .toList();
    }
}
