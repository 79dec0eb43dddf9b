package app.greenroom.people.ui;

import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.people.Role;
import app.greenroom.shared.RuleException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What an administrator does for one person: who coaches them, a new password, whether they may sign in. */
class PersonDialog extends Dialog {

    private final transient PersonService people;
    private final transient PersonRow person;
    private final transient Runnable changed;
    private final Paragraph error = new Paragraph();

    PersonDialog(PersonService people, PersonRow person, Runnable changed) {
        this.people = people;
        this.person = person;
        this.changed = changed;
        setHeaderTitle(person.name());
        error.addClassName("gr-form-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        Div form = new Div(new Paragraph(person.role().label() + " · " + person.email()), error);
        form.addClassName("gr-dialog-form");
        if (person.role() == Role.CANDIDATE) {
            form.add(coaches());
        }
        form.add(password(), access());
        add(form);
        getFooter().add(new Button("Done", click -> close()));
    }

    private MultiSelectComboBox<PersonRow> coaches() {
        MultiSelectComboBox<PersonRow> coaches = new MultiSelectComboBox<>("Coached by");
        coaches.setItems(people.coaches());
        coaches.setItemLabelGenerator(PersonRow::name);
        coaches.setHelperText("They see what is handed in, may assign sets and give feedback.");
        Set<PersonId> now =
                people.coachesOf(person.id()).stream().map(PersonRow::id).collect(Collectors.toSet());
        coaches.setValue(people.coaches().stream()
                .filter(coach -> now.contains(coach.id()))
                .collect(Collectors.toSet()));
        coaches.addValueChangeListener(change -> {
            Set<PersonRow> added = new HashSet<>(change.getValue());
            added.removeAll(change.getOldValue());
            Set<PersonRow> removed = new HashSet<>(change.getOldValue());
            removed.removeAll(change.getValue());
            attempt(() -> {
                added.forEach(coach -> people.pair(coach.id(), person.id()));
                removed.forEach(coach -> people.unpair(coach.id(), person.id()));
            });
        });
        return coaches;
    }

    private Div password() {
        PasswordField fresh = new PasswordField("New password");
        fresh.setHelperText("For somebody who forgot theirs. It signs them out everywhere.");
        Button set = new Button("Set password");
        set.addClickListener(click -> attempt(() -> {
            people.resetPassword(person.id(), fresh.getValue());
            fresh.clear();
            fresh.setHelperText("Done. Pass the new password on to " + person.firstName() + ".");
        }));
        Div row = new Div(fresh, set);
        row.addClassName("gr-field-row");
        return row;
    }

    private Button access() {
        Button button = person.active()
                ? new Button("End access", click -> attempt(() -> people.deactivate(person.id()), true))
                : new Button("Let them sign in again", click -> attempt(() -> people.reactivate(person.id()), true));
        if (person.active()) {
            button.addThemeVariants(ButtonVariant.ERROR);
        }
        return button;
    }

    private void attempt(Runnable deed) {
        attempt(deed, false);
    }

    private void attempt(Runnable deed, boolean thenClose) {
        try {
            deed.run();
            error.setVisible(false);
            changed.run();
            if (thenClose) {
                close();
            }
        } catch (RuleException e) {
            error.setText(e.getMessage());
            error.setVisible(true);
        }
    }
}
