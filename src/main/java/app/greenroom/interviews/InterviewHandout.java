package app.greenroom.interviews;

import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.DueDate;
import app.greenroom.audit.AuditTrail;
import app.greenroom.notifications.NotificationService;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gives an assigned interview to people, and tells them. */
@Component
class InterviewHandout {

    private final AssignedInterviewRepository given;
    private final PersonService people;
    private final NotificationService notifications;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final LiveUpdates updates;
    private final StudioClock clock;

    InterviewHandout(
            AssignedInterviewRepository given,
            PersonService people,
            NotificationService notifications,
            CurrentPerson current,
            AuditTrail audit,
            LiveUpdates updates,
            StudioClock clock) {
        this.given = given;
        this.people = people;
        this.notifications = notifications;
        this.current = current;
        this.audit = audit;
        this.updates = updates;
        this.clock = clock;
    }

    /** Gives it to those who do not have it yet. */
    void give(InterviewAssignment assignment, Collection<PersonId> candidates) {
        Set<PersonId> there = given.findByAssignment(assignment.id()).stream()
                .map(AssignedInterview::candidate)
                .collect(Collectors.toSet());
        String news = news("would like you to hold a mock interview, “" + assignment.title() + "”, due "
                + DueDate.inFull(assignment.due()) + ".");
        for (PersonId candidate : candidates) {
            if (there.add(candidate)) {
                given.save(new AssignedInterview(assignment.id(), candidate, clock.instant()));
                tell(assignment, candidate, "interview.assigned", news);
            }
        }
    }

    /** Something changed for everybody who has it. */
    void tellEverybody(InterviewAssignment assignment, String action, String deed) {
        String news = news(deed);
        given.findByAssignment(assignment.id()).forEach(one -> tell(assignment, one.candidate(), action, news));
    }

    /** Pages that show what this candidate was given are out of date. */
    void changed(PersonId candidate) {
        updates.publish(AssignmentService.topic(candidate));
        updates.publish(AssignmentService.TOPIC);
    }

    private String news(String deed) {
        return people.me().firstName() + " " + deed;
    }

    private void tell(InterviewAssignment assignment, PersonId candidate, String action, String news) {
        audit.record(
                current.id().value(),
                action,
                candidate.value(),
                "interview assignment",
                assignment.id().value(),
                null);
        notifications.tell(candidate, news, "interviews/assigned/" + assignment.id());
        changed(candidate);
    }
}
