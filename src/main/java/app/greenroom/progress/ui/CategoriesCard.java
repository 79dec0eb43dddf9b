package app.greenroom.progress.ui;

import app.greenroom.progress.CategoryProgress;
import app.greenroom.progress.ProgressDetails;
import app.greenroom.shared.ui.ChartSeries;
import app.greenroom.shared.ui.ChartSeries.Stroke;
import app.greenroom.shared.ui.RadarChart;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** First, latest and the cohort's median by category. */
class CategoriesCard extends Composite<ChartCard> {

    private static final int FEWEST_AXES = 3;

    private final Paragraph note = new Paragraph();

    @Override
    protected ChartCard initContent() {
        note.addClassNames("gr-muted", "gr-small");
        return new ChartCard(
                "By category",
                "greenroom-by-category",
                note,
                new Explained(
                        "Latest is the mean of the newest scores of a category, first the mean of its oldest ones in"
                                + " the period: half of all its scores each, but at most five.",
                        "A category rises or falls when latest and first are 0.3 or more apart.",
                        "The cohort median is the middle of the latest means of everybody in the same cohort, over all"
                                + " time. It shows when at least three people have a score there, and never who."));
    }

    void show(ProgressDetails details) {
        List<CategoryProgress> scored = details.scored();
        List<String> missing = details.categories().stream()
                .filter(row -> !row.scored())
                .map(row -> Words.inside(row.category().name()))
                .toList();
        note.setText(
                scored.size() < FEWEST_AXES
                        ? "The chart begins with scores in three categories."
                        : "No score yet in " + Words.list(missing) + ".");
        note.setVisible(!missing.isEmpty());
        getContent().show(scored.size() < FEWEST_AXES ? null : radar(scored), sheet(details.categories()));
    }

    /** Only categories with scores: a ring drawn to the centre would tell of a score that nobody gave. */
    private static RadarChart radar(List<CategoryProgress> scored) {
        return new RadarChart(
                scored.stream().map(row -> row.category().name()).toList(),
                List.of(
                        ring("First", "var(--gr-muted)", Stroke.DASHED, scored, CategoryProgress::first),
                        ring("Cohort median", "var(--gr-warn)", Stroke.DOTTED, scored, CategoryProgress::cohortMedian),
                        ring("Latest", "var(--gr-accent)", Stroke.SOLID, scored, CategoryProgress::latest)),
                5);
    }

    private static ChartSeries ring(
            String name,
            String colour,
            Stroke stroke,
            List<CategoryProgress> rows,
            Function<CategoryProgress, @Nullable Double> value) {
        return new ChartSeries(
                name,
                colour,
                stroke,
                rows.stream().map(value).map(ChartSeries.Point::of).toList());
    }

    private static Sheet sheet(List<CategoryProgress> rows) {
        return new Sheet(
                "Scores by category",
                List.of("Category", "First", "Latest", "Change", "Cohort median", "Answers"),
                rows.stream()
                        .map(row -> List.of(
                                Sheet.Cell.of(row.category().name()),
                                Sheet.Cell.of(row.first()),
                                Sheet.Cell.of(row.latest()),
                                Sheet.Cell.of(row.change()),
                                Sheet.Cell.of(row.cohortMedian()),
                                new Sheet.Cell(String.valueOf(row.points().size()), true, null)))
                        .toList());
    }
}
