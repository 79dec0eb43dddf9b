package app.greenroom.assignments;

import app.greenroom.audit.AuditTrail;
import app.greenroom.notifications.NotificationService;
import app.greenroom.people.Access;
import app.greenroom.people.CohortId;
import app.greenroom.people.CohortService;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives an assignment to people, and tells them. */
@Component
class Handout {

    private final AssignedPersonRepository people;
    private final AssignedQuestionRepository asked;
    private final PersonService directory;
    private final CohortService cohorts;
    private final CurrentPerson current;
    private final Access access;
    private final NotificationService notifications;
    private final AuditTrail audit;
    private final LiveUpdates updates;
    private final StudioClock clock;

    Handout(
            AssignedPersonRepository people,
            AssignedQuestionRepository asked,
            PersonService directory,
            CohortService cohorts,
            CurrentPerson current,
            Access access,
            NotificationService notifications,
            AuditTrail audit,
            LiveUpdates updates,
            StudioClock clock) {
        this.people = people;
        this.asked = asked;
        this.directory = directory;
        this.cohorts = cohorts;
        this.current = current;
        this.access = access;
        this.notifications = notifications;
        this.audit = audit;
        this.updates = updates;
        this.clock = clock;
    }

    /** The people meant: those named, who must all be the coach's, and those of the cohort who are. */
    Set<PersonId> expand(Collection<PersonId> named, @Nullable CohortId cohort) {
        Set<PersonId> mine = directory.candidates().stream().map(PersonRow::id).collect(Collectors.toSet());
        Set<PersonId> meant = new LinkedHashSet<>(named);
        for (PersonId candidate : meant) {
            if (!mine.contains(candidate)) {
                throw access.refused("candidate " + candidate);
            }
        }
        if (cohort != null) {
            meant.addAll(cohorts.cohorts().stream()
                    .filter(row -> row.id().equals(cohort))
                    .findFirst()
                    .orElseThrow(() -> access.refused("cohort " + cohort))
                    .members());
            meant.retainAll(mine);
        }
        if (meant.isEmpty()) {
            throw new RuleException("Please choose at least one person.");
        }
        return meant;
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
