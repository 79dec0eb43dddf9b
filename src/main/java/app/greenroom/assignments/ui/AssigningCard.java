package app.greenroom.assignments.ui;

import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Told;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A form, the button that assigns what was filled in, and what went wrong with it. */
class AssigningCard extends Card {

    private final Paragraph error = new Paragraph();
    private final transient Supplier<Optional<String>> assign;

    /** @param assign answers where to go then; empty when something is missing, and the form says what */
    AssigningCard(Component form, Supplier<Optional<String>> assign) {
        this.assign = assign;
        error.addClassName("gr-form-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        Button button = new Button("Assign", click -> {
            assign();
            click.getSource().setEnabled(true);
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        Div buttons = new Div(button, new ButtonLink(AssignmentPages.all(), "Cancel"));
        buttons.addClassName("gr-actions");
        add(error, form, buttons);
    }

    /** The person named by {@code ?candidate=}. */
    static Optional<PersonRow> candidate(QueryParameters parameters, List<PersonRow> candidates) {
        return parameters
                .getSingleParameter("candidate")
                .map(PersonId::of)
                .map(id -> candidates.stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("This person is not here.")));
    }

    private void assign() {
        error.setVisible(false);
        try {
            assign.get().ifPresent(next -> {
                Told.show("Assigned. They have been told.");
                getUI().ifPresent(ui -> ui.navigate(next));
            });
        } catch (RuleException | NotFoundException e) {
            error.setText(e.getMessage());
            error.setVisible(true);
        }
    }
}
