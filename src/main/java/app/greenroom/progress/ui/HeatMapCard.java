package app.greenroom.progress.ui;

import app.greenroom.progress.CandidateStanding;
import app.greenroom.progress.CategoryFigures;
import app.greenroom.progress.CohortOverview;
import app.greenroom.questions.CategoryRow;
import app.greenroom.shared.ui.Chart;
import app.greenroom.shared.ui.HeatmapChart;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The heat map with what it shows and its filters: as a table of people, or as a picture to take away. */
class HeatMapCard extends Section {

    private final H2 title = new H2();
    private final Paragraph what = new Paragraph();
    private final Div table = new Div();
    private final Chart chart = new Chart("Candidates by category");
    private final Toggle toggle = new Toggle("Chart", "Candidates by category as a chart");
    private final Downloads downloads = new Downloads("Candidates by category", chart, "greenroom-overview");

    HeatMapCard(OverviewFilters filters) {
        addClassNames("gr-card", "gr-heat-card");
        filters.add(toggle);
        toggle.onChange(this::arrange);
        Div head = new Div(title, filters);
        head.addClassName("gr-card-head");
        what.addClassNames("gr-muted", "gr-small");
        Div foot = new Div(explained(), downloads);
        foot.addClassName("gr-card-foot");
        add(head, what, table, chart, foot);
        arrange();
    }

    void show(String name, OverviewState.Window window, CohortOverview overview, List<CandidateStanding> standings) {
        title.setText(name);
        String people = standings.size() == 1 ? "1 person" : standings.size() + " people";
        what.setText(people + ", median of released reviews, last " + window.label());
        String caption = name + ", " + what.getText();
        table.removeAll();
        table.add(new HeatMap(overview, standings, caption));
        chart.setOptions(picture(overview.categories(), standings));
        downloads.show(sheet(caption, overview.categories(), standings), toggle.on());
    }

    private void arrange() {
        table.setVisible(!toggle.on());
        chart.setVisible(toggle.on());
        downloads.drawn(toggle.on());
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

    private static HeatmapChart picture(List<CategoryRow> categories, List<CandidateStanding> standings) {
        return new HeatmapChart(
                categories.stream().map(CategoryRow::name).toList(),
                standings.stream()
                        .map(standing -> new HeatmapChart.Row(
                                standing.person().name(), medians(categories, standing, Words::tenths)))
                        .toList());
    }

    private static Sheet sheet(String title, List<CategoryRow> categories, List<CandidateStanding> standings) {
        return new Sheet(
                title,
                Stream.concat(
                                Stream.of("Candidate", "Change over the last 8"),
                                categories.stream().map(CategoryRow::name))
                        .toList(),
                standings.stream()
                        .map(standing -> Stream.concat(
                                        Stream.of(
                                                Sheet.Cell.of(standing.person().name()),
                                                Sheet.Cell.of(standing.change())),
                                        medians(categories, standing, Function.identity()).stream()
                                                .map(Sheet.Cell::of))
                                .toList())
                        .toList());
    }

    private static List<@Nullable Double> medians(
            List<CategoryRow> categories, CandidateStanding standing, Function<Double, Double> rounded) {
        List<@Nullable Double> medians = new ArrayList<>();
        for (CategoryRow category : categories) {
            CategoryFigures figures = standing.figures().get(category.id());
            medians.add(figures == null ? null : rounded.apply(figures.median()));
        }
        return medians;
    }
}
