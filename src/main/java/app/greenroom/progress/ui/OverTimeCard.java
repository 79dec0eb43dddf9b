package app.greenroom.progress.ui;

import app.greenroom.progress.CategoryProgress;
import app.greenroom.progress.ProgressDetails;
import app.greenroom.progress.ScorePoint;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.shared.ui.ChartSeries;
import app.greenroom.shared.ui.LineChart;
import app.greenroom.takes.TakeId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Every released score of a period, a line a category. A point opens its answer. */
class OverTimeCard extends Composite<ChartCard> {

    private final Function<TakeId, String> answers;
    private transient List<CategoryProgress> shown = List.of();

    /** @param answers where the answer behind a score is */
    OverTimeCard(Function<TakeId, String> answers) {
        this.answers = answers;
    }

    @Override
    protected ChartCard initContent() {
        Paragraph note = new Paragraph("Each point is a released review; open one to hear the answer again.");
        note.addClassNames("gr-muted", "gr-small");
        ChartCard card = new ChartCard("Over time", "greenroom-over-time", note);
        card.onPoint(this::open);
        return card;
    }

    void show(ProgressDetails details, Map<QuestionId, QuestionDetails> questions) {
        shown = details.scored();
        getContent()
                .show(
                        new LineChart(
                                shown.stream().map(row -> line(row, questions)).toList(), 1, 5),
                        sheet(questions));
    }

    private static ChartSeries line(CategoryProgress row, Map<QuestionId, QuestionDetails> questions) {
        return new ChartSeries(
                row.category().name(),
                ChartSeries.categoryColour(row.category().colour()),
                row.points().stream()
                        .map(point -> ChartSeries.Point.at(point.at(), point.score(), prompt(point, questions, 80)))
                        .toList());
    }

    private void open(int series, int point) {
        if (series >= 0 && series < shown.size()) {
            List<ScorePoint> points = shown.get(series).points();
            if (point >= 0 && point < points.size()) {
                UI.getCurrent().navigate(answers.apply(points.get(point).take()));
            }
        }
    }

    private Sheet sheet(Map<QuestionId, QuestionDetails> questions) {
        record Row(CategoryProgress category, ScorePoint point) {}
        return new Sheet(
                "Scores over time",
                List.of("Released", "Category", "Score", "Answer"),
                shown.stream()
                        .flatMap(category -> category.points().stream().map(point -> new Row(category, point)))
                        .sorted(Comparator.comparing((Row row) -> row.point().at())
                                .reversed())
                        .map(row -> List.of(
                                Sheet.Cell.of(Words.day(row.point().at())),
                                Sheet.Cell.of(row.category().category().name()),
                                Sheet.Cell.of(row.point().score()),
                                Sheet.Cell.link(
                                        prompt(row.point(), questions, 120),
                                        answers.apply(row.point().take()))))
                        .toList());
    }

    private static String prompt(ScorePoint point, Map<QuestionId, QuestionDetails> questions, int most) {
        QuestionDetails question = questions.get(point.question());
        return question == null ? "The answer" : Words.shortened(question.prompt(), most);
    }
}
