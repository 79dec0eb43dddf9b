package app.greenroom.progress.ui;

import app.greenroom.progress.ProgressDetails;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;

/** How far back a candidate's charts look. */
enum Period {
    THREE_MONTHS("3", 3, "3 months"),
    SIX_MONTHS("6", 6, "6 months"),
    YEAR("12", 12, "12 months"),
    EVERYTHING("all", 0, "All time");

    static final String PARAMETER = "months";

    private final String key;
    private final int months;
    private final String label;

    Period(String key, int months, String label) {
        this.key = key;
        this.months = months;
        this.label = label;
    }

    /** What cannot be read stands for the usual six months. */
    static Period from(QueryParameters address) {
        return address.getSingleParameter(PARAMETER).stream()
                .flatMap(key -> Stream.of(values()).filter(period -> period.key.equals(key)))
                .findFirst()
                .orElse(SIX_MONTHS);
    }

    QueryParameters address() {
        return this == SIX_MONTHS ? QueryParameters.empty() : QueryParameters.of(PARAMETER, key);
    }

    String label() {
        return label;
    }

    ProgressDetails of(ProgressDetails details, Instant now) {
        return this == EVERYTHING
                ? details
                : details.since(
                        now.atZone(ZoneId.systemDefault()).minusMonths(months).toInstant());
    }
}
