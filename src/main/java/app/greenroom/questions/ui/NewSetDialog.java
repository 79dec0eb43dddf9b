package app.greenroom.questions.ui;

import app.greenroom.guides.GuideRow;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Asks for the name of a new set, and whether it begins with a guide's questions. */
class NewSetDialog extends Dialog {

    NewSetDialog(List<GuideRow> guides, BiConsumer<String, @Nullable GuideRow> create) {
        setHeaderTitle("New question set");
        setWidth("440px");
        TextField name = new TextField("Name");
        name.setPlaceholder("Such as: First mock, product sense");
        name.setMaxLength(120);
        name.setRequired(true);
        name.setManualValidation(true);
        ComboBox<GuideRow> guide = new ComboBox<>("Begin with");
        guide.setItems(guides);
        guide.setItemLabelGenerator(row -> "All questions of " + row.title());
        guide.setPlaceholder("An empty set");
        guide.setClearButtonVisible(true);
        guide.addValueChangeListener(change -> {
            if (change.getValue() != null && name.isEmpty()) {
                name.setValue(change.getValue().title());
            }
        });
        Button make = new Button("Make the set", click -> {
            name.setErrorMessage("Please give the set a name");
            name.setInvalid(name.getValue().isBlank());
            if (!name.isInvalid()) {
                close();
                create.accept(name.getValue(), guide.getValue());
            }
        });
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.addClickShortcut(Key.ENTER);
        Div form = new Div(name, guide);
        form.addClassName("gr-form");
        add(form);
        getFooter().add(new Button("Cancel", click -> close()), make);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                name.focus();
            }
        });
    }
}
