package app.greenroom.assignments;

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

/** Gives an assignment to people, and tells them. */
@Component
class Handout {

    private final AssignedPersonRepository people;
    private final AssignedQuestionRepository asked;
    private final PersonService directory;
    private final CurrentPerson current;
    private final NotificationService notifications;
    private final AuditTrail audit;
    private final LiveUpdates updates;
    private final StudioClock clock;

    Handout(
            AssignedPersonRepository people,
            AssignedQuestionRepository asked,
            PersonService directory,
            CurrentPerson current,
            NotificationService notifications,
            AuditTrail audit,
            LiveUpdates updates,
            StudioClock clock) {
        this.people = people;
        this.asked = asked;
        this.directory = directory;
        this.current = current;
        this.notifications = notifications;
        this.audit = audit;
        this.updates = updates;
        this.clock = clock;
    }

    /** Gives it to those who do not have it yet. */
    void give(Assignment assignment, Collection<PersonId> candidates) {
        String news = news("assigned you “" + assignment.title() + "”, due " + DueDate.inFull(assignment.due()) + ".");
        Set<PersonId> there = people.findByAssignment(assignment.id()).stream()
                .map(AssignedPerson::candidate)
                .collect(Collectors.toSet());
        for (PersonId candidate : candidates) {
            if (there.add(candidate)) {
                people.save(new AssignedPerson(assignment.id(), candidate, clock.instant()));
                assignment
                        .questions()
                        .forEach(question -> asked.save(new AssignedQuestion(assignment.id(), candidate, question)));
                record("assignment.given", candidate, assignment);
                tell(assignment, candidate, news);
            }
        }
        updates.publish(AssignmentService.TOPIC);
    }

    /** Something changed for everybody who has it. */
    void tellEverybody(Assignment assignment, String action, String deed) {
        String news = news(deed);
        for (AssignedPerson given : people.findByAssignment(assignment.id())) {
            record(action, given.candidate(), assignment);
            tell(assignment, given.candidate(), news);
        }
        updates.publish(AssignmentService.TOPIC);
    }

    private void record(String action, PersonId candidate, Assignment assignment) {
        audit.record(
                current.id().value(),
                action,
                candidate.value(),
                "assignment",
                assignment.id().value(),
                null);
    }

    private String news(String deed) {
        return directory.me().firstName() + " " + deed;
    }

    private void tell(Assignment assignment, PersonId candidate, String news) {
        notifications.tell(candidate, news, "assignments/" + assignment.id());
        updates.publish(AssignmentService.topic(candidate));
    }
}
