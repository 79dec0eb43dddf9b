package app.greenroom.progress.ui;

import app.greenroom.progress.CandidateStanding;
import app.greenroom.progress.CategoryFigures;
import app.greenroom.progress.CohortOverview;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The heat map with what it shows, its filters, and its numbers to take away. */
class HeatMapCard extends Card {

    HeatMapCard(
            String title,
            CohortOverview overview,
            List<CandidateStanding> standings,
            OverviewState state,
            OverviewFilters filters) {
        super(title, filters);
        String people = standings.size() == 1 ? "1 person" : standings.size() + " people";
        Paragraph what = new Paragraph(
                people + ", median of released reviews, last " + state.window().label());
        what.addClassNames("gr-muted", "gr-small");
        Sheet sheet = sheet(title + ", " + what.getText(), overview, standings);
        Div foot = new Div(explained(), new DownloadLink("Download CSV", sheet, "greenroom-overview"));
        foot.addClassName("gr-card-foot");
        add(what, new HeatMap(overview, standings, title + ": " + what.getText()), foot);
    }

    private static Explained explained() {
        return new Explained(
                "A cell is the median of the scores released in the window: the middle one, or the mean of the two in"
                        + " the middle. Its tooltip says how many there are and what the latest is.",
                "The line shows the last eight scores of all categories. The number beside it is the mean of their"
                        + " later half minus the mean of their earlier half; up and down begin at 0.3.",
                "Falling: of the last four scores in a category, the later two average at least 0.5 less than the"
                        + " earlier two, and the newest lies in the window.",
                "Silent: no answer for ten days or more. Overdue: an assignment is past its due date and not all of"
                        + " its answers are in.");
    }

    private static Sheet sheet(String title, CohortOverview overview, List<CandidateStanding> standings) {
        List<String> columns = new ArrayList<>(List.of("Candidate", "Change over the last 8"));
        overview.categories().forEach(category -> columns.add(category.name()));
        return new Sheet(
                title,
                columns,
                standings.stream()
                        .map(standing -> Stream.concat(
                                        Stream.of(
                                                Sheet.Cell.of(standing.person().name()),
                                                Sheet.Cell.of(standing.change())),
                                        overview.categories().stream()
                                                .map(category ->
                                                        standing.figures().get(category.id()))
                                                .map(HeatMapCard::median))
                                .toList())
                        .toList());
    }

    private static Sheet.Cell median(@Nullable CategoryFigures figures) {
        return Sheet.Cell.of(figures == null ? null : (Double) figures.median());
    }
}
