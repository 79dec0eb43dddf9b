package app.greenroom.progress.ui;

import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;

/** Chooses how far back the charts look. */
class PeriodSelect extends Select<Period> {

    PeriodSelect(Consumer<Period> chosen) {
        setAriaLabel("Period");
        setItems(Period.values());
        setItemLabelGenerator(Period::label);
        addClassName("gr-period");
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(event.getValue());
            }
        });
    }
}
