package app.greenroom.rubrics.ui;

import app.greenroom.rubrics.Criterion;
import app.greenroom.rubrics.RubricDraft;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A rubric being written. */
class RubricForm extends Div {

    private final transient List<Criterion> start;
    private final List<CriterionForm> criteria = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph error = new Paragraph();

    RubricForm(List<Criterion> start, Consumer<RubricForm> save, Runnable cancel) {
        this.start = start;
        addClassName("gr-stack");
        list.addClassName("gr-stack");
        error.addClassName("gr-form-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        start.forEach(criterion -> show(new CriterionForm(criterion, this::remove)));
        Button more = new Button("Add a criterion", click -> {
            CriterionForm blank = CriterionForm.blank(this::remove);
            show(blank);
            blank.focus();
        });
        Button publish = new Button("Save as the next version", click -> save.accept(this));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        Div deeds = new Div(publish, new Button("Leave it as it was", click -> cancel.run()), more);
        deeds.addClassName("gr-actions");
        add(list, error, deeds);
    }

    RubricDraft value() {
        return new RubricDraft(criteria.stream().map(CriterionForm::value).toList());
    }

    boolean changed() {
        return !value().criteria().equals(start);
    }

    void complain(String message) {
        error.setText(message);
        error.setVisible(true);
    }

    private void show(CriterionForm form) {
        criteria.add(form);
        list.add(form);
    }

    private void remove(CriterionForm form) {
        criteria.remove(form);
        list.remove(form);
    }
}
