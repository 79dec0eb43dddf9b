package app.greenroom.progress.ui;

import app.greenroom.people.CohortRow;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.HasValue.ValueChangeListener;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;

/** Chooses what of the overview is shown. */
class OverviewFilters extends Div {

    private final Select<CohortRow> cohort = new Select<>();
    private final Select<OverviewState.Window> window = new Select<>();
    private final Select<OverviewState.Order> order = new Select<>();
    private OverviewState state = new OverviewState(null, OverviewState.Window.TWO_MONTHS, OverviewState.Order.NAME);

    OverviewFilters(Consumer<OverviewState> chosen) {
        addClassNames("gr-actions", "gr-overview-filters");
        cohort.setAriaLabel("Cohort");
        cohort.setEmptySelectionAllowed(true);
        cohort.setEmptySelectionCaption("Everybody");
        cohort.setItemLabelGenerator(row -> row == null ? "Everybody" : row.name());
        window.setAriaLabel("Window");
        window.setItems(OverviewState.Window.values());
        window.setItemLabelGenerator(OverviewState.Window::label);
        order.setAriaLabel("Order");
        order.setItems(OverviewState.Order.values());
        order.setItemLabelGenerator(OverviewState.Order::label);

        cohort.addValueChangeListener(byPerson(e -> chosen.accept(
                state.with(e.getValue() == null ? null : e.getValue().id()))));
        window.addValueChangeListener(byPerson(e -> chosen.accept(state.with(e.getValue()))));
        order.addValueChangeListener(byPerson(e -> chosen.accept(state.with(e.getValue()))));

        add(cohort, window, order);
    }

    private static <T> ValueChangeListener<ComponentValueChangeEvent<Select<T>, T>> byPerson(
            Consumer<ComponentValueChangeEvent<Select<T>, T>> listener) {
        return event -> {
            if (event.isFromClient()) {
                listener.accept(event);
            }
        };
    }

    void show(OverviewState state, List<CohortRow> cohorts) {
        this.state = state;
        cohort.setItems(cohorts);
        cohort.setVisible(!cohorts.isEmpty());
        cohort.setValue(cohorts.stream()
                .filter(row -> row.id().equals(state.cohort()))
                .findFirst()
                .orElse(null));
        window.setValue(state.window());
        order.setValue(state.order());
    }
}
