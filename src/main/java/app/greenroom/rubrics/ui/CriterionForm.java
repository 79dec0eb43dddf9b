package app.greenroom.rubrics.ui;

import app.greenroom.rubrics.Criterion;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A criterion being written: its name, its weight, and a sentence for each level. */
class CriterionForm extends Card {

    private final String key;
    private final TextField name = new TextField("Criterion");
    private final IntegerField weight = new IntegerField("Weight");
    private final List<TextArea> anchors = new ArrayList<>();

    CriterionForm(Criterion start, Consumer<CriterionForm> remove) {
        this.key = start.key();
        addClassName("gr-rubric-criterion-form");
        name.setMaxLength(60);
        name.setValue(start.name());
        name.addClassName("gr-grow");
        weight.setMin(1);
        weight.setMax(10);
        weight.setStepButtonsVisible(true);
        weight.setHelperText("1 to 10");
        weight.setValue(start.weight());
        Button away = new Button("Remove", click -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        Div head = new Div(name, weight, away);
        head.addClassName("gr-rubric-criterion-form-head");
        add(head);
        IntStream.rangeClosed(1, Criterion.LEVELS).forEach(level -> {
            TextArea anchor = new TextArea("What is heard at level " + level);
            anchor.setMaxLength(300);
            anchor.setMinRows(1);
            anchor.setWidthFull();
            anchor.setValue(start.anchor(level));
            anchors.add(anchor);
            add(anchor);
        });
    }

    static CriterionForm blank(Consumer<CriterionForm> remove) {
        return new CriterionForm(new Criterion("", "", 3, List.of("", "", "", "", "")), remove);
    }

    Criterion value() {
        return new Criterion(
                key,
                name.getValue(),
                weight.getValue() == null ? 0 : weight.getValue(),
                anchors.stream().map(TextArea::getValue).toList());
    }

    void focus() {
        name.focus();
    }
}
