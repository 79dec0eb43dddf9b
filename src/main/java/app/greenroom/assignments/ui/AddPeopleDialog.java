package app.greenroom.assignments.ui;

import app.greenroom.people.CohortId;
import app.greenroom.people.CohortRow;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Chooses more people for an assignment. */
class AddPeopleDialog extends Dialog {

    /** Gives the assignment to those chosen. */
    interface Add {
        void to(Set<PersonId> people, @Nullable CohortId cohort);
    }

    private final PeoplePicker people;
    private final CohortPicker cohort;
    private final transient Add add;

    AddPeopleDialog(List<PersonRow> others, List<CohortRow> cohorts, Add add) {
        this.add = add;
        this.people = new PeoplePicker(others);
        this.cohort = new CohortPicker(cohorts);
        setHeaderTitle("Add people");
        Paragraph terms = new Paragraph("They get the same questions, due date and limits.");
        terms.addClassName("gr-muted");
        Div fields = new Div(terms, people, cohort);
        fields.addClassName("gr-assign-form");
        add(fields);
        Button give = new Button("Add them", click -> give());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), give);
    }

    private void give() {
        CohortRow chosen = cohort.getValue();
        try {
            add.to(
                    people.getValue().stream().map(PersonRow::id).collect(Collectors.toSet()),
                    chosen == null ? null : chosen.id());
            close();
        } catch (RuleException | NotFoundException e) {
            people.setErrorMessage(e.getMessage());
            people.setInvalid(true);
        }
    }
}
