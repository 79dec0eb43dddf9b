package app.greenroom.assignments.ui;

import app.greenroom.people.CohortService;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonService;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import app.greenroom.shared.ui.Told;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Asks a coach for what it takes to change what they have assigned, changes it, and says so. */
@org.springframework.stereotype.Component
class AssignmentChanges {

    /**
     * What was assigned, and how it is changed.
     *
     * @param stays after it was withdrawn, told before that is done
     */
    record Assigned(
            String title,
            Instant due,
            String stays,
            Consumer<Instant> reschedule,
            AddPeopleDialog.Add addPeople,
            Runnable withdraw) {}

    private final PersonService people;
    private final CohortService cohorts;
    private final StudioClock clock;

    AssignmentChanges(PersonService people, CohortService cohorts, StudioClock clock) {
        this.people = people;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /**
     * For the head of its page.
     *
     * @param there who has it already
     * @param done shows the page anew
     */
    List<Component> buttons(Assigned assigned, Set<PersonId> there, Runnable done) {
        Button withdraw = new Button("Withdraw", click -> withdraw(assigned, done));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        return List.of(
                withdraw,
                new Button("Change due date", click -> reschedule(assigned, done)),
                new Button("Add people", click -> addPeople(assigned, there, done)));
    }

    private void reschedule(Assigned assigned, Runnable done) {
        new RescheduleDialog(assigned.due(), clock.instant(), due -> {
                    assigned.reschedule().accept(due);
                    say("The due date is changed. Everybody has been told.", done);
                })
                .open();
    }

    private void addPeople(Assigned assigned, Set<PersonId> there, Runnable done) {
        new AddPeopleDialog(
                        people.candidates().stream()
                                .filter(person -> !there.contains(person.id()))
                                .toList(),
                        cohorts.cohorts(),
                        (chosen, cohort) -> {
                            assigned.addPeople().to(chosen, cohort);
                            say("Added. They have been told.", done);
                        })
                .open();
    }

    private void withdraw(Assigned assigned, Runnable done) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader("Withdraw “" + assigned.title() + "”?");
        dialog.setText("Nobody is asked for it any more, and everybody is told. " + assigned.stays()
                + " This cannot be undone.");
        dialog.setCancelable(true);
        dialog.setCancelText("Keep it");
        dialog.setConfirmText("Withdraw");
        dialog.setConfirmButtonTheme("primary error");
        dialog.addConfirmListener(confirm -> {
            try {
                assigned.withdraw().run();
                say("Withdrawn. Everybody has been told.", done);
            } catch (RuleException e) {
                say(e.getMessage(), done);
            }
        });
        dialog.open();
    }

    private static void say(String words, Runnable done) {
        Told.show(words);
        done.run();
    }
}
