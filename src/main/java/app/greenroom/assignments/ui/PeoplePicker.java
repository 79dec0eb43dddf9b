package app.greenroom.assignments.ui;

import app.greenroom.people.PersonRow;
import app.greenroom.shared.ui.Face;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;

/** Chooses people by name, with their faces. */
class PeoplePicker extends MultiSelectComboBox<PersonRow> {

    PeoplePicker(List<PersonRow> people) {
        super("People");
        setItems(people);
        setItemLabelGenerator(PersonRow::name);
        setRenderer(new ComponentRenderer<>(PeoplePicker::withFace));
        setClearButtonVisible(true);
        setAutoExpand(AutoExpandMode.VERTICAL);
        setPlaceholder("Choose people");
    }

    private static Div withFace(PersonRow person) {
        Div row = new Div(new Face(person), new Span(person.name()));
        row.addClassName("gr-row");
        return row;
    }
}
