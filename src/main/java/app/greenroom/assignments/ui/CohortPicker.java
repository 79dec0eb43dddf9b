package app.greenroom.assignments.ui;

import app.greenroom.people.CohortRow;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;

/** Chooses a cohort; says how many of its members the coach would reach. */
class CohortPicker extends ComboBox<CohortRow> {

    CohortPicker(List<CohortRow> cohorts) {
        super("Or a whole cohort");
        setItems(cohorts);
        setItemLabelGenerator(
                cohort -> cohort.name() + " · " + Plural.people(cohort.members().size()));
        setClearButtonVisible(true);
        setPlaceholder("None");
        setHelperText("Those of its members whom you coach today");
        setVisible(!cohorts.isEmpty());
    }
}
