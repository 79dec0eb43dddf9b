package app.greenroom.assignments.ui;

import app.greenroom.interviews.InterviewAssignmentDetails;
import app.greenroom.interviews.InterviewDesk;
import app.greenroom.people.CohortService;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonService;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks a coach for what it takes to change an assigned interview, changes it, and says so. */
@Component
class InterviewChanges {

    private final InterviewDesk desk;
    private final PersonService people;
    private final CohortService cohorts;
    private final StudioClock clock;

    InterviewChanges(InterviewDesk desk, PersonService people, CohortService cohorts, StudioClock clock) {
        this.desk = desk;
        this.people = people;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    void reschedule(InterviewAssignmentDetails assignment, Runnable done) {
        new RescheduleDialog(assignment.due(), clock.instant(), due -> {
                    desk.reschedule(assignment.id(), due);
                    say("The due date is changed. Everybody has been told.", done);
                })
                .open();
    }

    /** @param there who has it already */
    void addPeople(InterviewAssignmentDetails assignment, Set<PersonId> there, Runnable done) {
        new AddPeopleDialog(
                        people.candidates().stream()
                                .filter(person -> !there.contains(person.id()))
                                .toList(),
                        cohorts.cohorts(),
                        (chosen, cohort) -> {
                            desk.addPeople(assignment.id(), chosen, cohort);
                            say("Added. They have been told.", done);
                        })
                .open();
    }

    void withdraw(InterviewAssignmentDetails assignment, Runnable done) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader("Withdraw “" + assignment.title() + "”?");
        dialog.setText("Nobody is asked for it any more, and everybody is told. Debriefs that were sent stay. Who is in"
                + " the midst of it may finish, and keeps it to themselves. This cannot be undone.");
        dialog.setCancelable(true);
        dialog.setCancelText("Keep it");
        dialog.setConfirmText("Withdraw");
        dialog.setConfirmButtonTheme("primary error");
        dialog.addConfirmListener(confirm -> {
            try {
                desk.withdraw(assignment.id());
                say("Withdrawn. Everybody has been told.", done);
            } catch (RuleException e) {
                say(e.getMessage(), done);
            }
        });
        dialog.open();
    }

    private static void say(String words, Runnable done) {
        Notification.show(words);
        done.run();
    }
}
