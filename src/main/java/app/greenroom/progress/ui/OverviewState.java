package app.greenroom.progress.ui;

import app.greenroom.people.CohortId;
import app.greenroom.progress.CandidateStanding;
import app.greenroom.shared.Ids;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of the overview is shown and how, as its address says. What cannot be read stands for the usual. */
record OverviewState(@Nullable CohortId cohort, Window window, Order order) {

    /** How far back scores count. */
    enum Window {
        TWO_MONTHS(60),
        THREE_MONTHS(90),
        SIX_MONTHS(180);

        private final int days;

        Window(int days) {
            this.days = days;
        }

        Duration duration() {
            return Duration.ofDays(days);
        }

        String label() {
            return days + " days";
        }
    }

    /** Who comes first; people who are alike come by name. */
    enum Order {
        NAME("By name", Comparator.comparing(standing -> 0)),
        ATTENTION("Needs you first", CandidateStanding.MOST_PRESSING_FIRST),
        CHANGE(
                "Most risen first",
                Comparator.comparing(CandidateStanding::change, Comparator.nullsLast(Comparator.reverseOrder())));

        private final String label;
        private final Comparator<CandidateStanding> comparator;

        Order(String label, Comparator<CandidateStanding> comparator) {
            this.label = label;
            this.comparator = comparator;
        }

        String label() {
            return label;
        }

        Comparator<CandidateStanding> comparator() {
            return comparator;
        }
    }

    static OverviewState from(QueryParameters address) {
        return new OverviewState(
                address.getSingleParameter("cohort")
                        .flatMap(text -> Ids.parse(text, CohortId::new))
                        .orElse(null),
                address.getSingleParameter("days").stream()
                        .flatMap(days -> Stream.of(Window.values())
                                .filter(w -> String.valueOf(w.days).equals(days)))
                        .findFirst()
                        .orElse(Window.TWO_MONTHS),
                address.getSingleParameter("sort").stream()
                        .flatMap(sort ->
                                Stream.of(Order.values()).filter(o -> o.name().equalsIgnoreCase(sort)))
                        .findFirst()
                        .orElse(Order.NAME));
    }

    QueryParameters address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (cohort != null) {
            parameters.put("cohort", cohort.toString());
        }
        if (window != Window.TWO_MONTHS) {
            parameters.put("days", String.valueOf(window.days));
        }
        if (order != Order.NAME) {
            parameters.put("sort", order.name().toLowerCase());
        }
        return QueryParameters.simple(parameters);
    }

    OverviewState with(@Nullable CohortId cohort) {
        return new OverviewState(cohort, window, order);
    }

    OverviewState with(Window window) {
        return new OverviewState(cohort, window, order);
    }

    OverviewState with(Order order) {
        return new OverviewState(cohort, window, order);
    }
}
