package app.greenroom.progress.ui;

import app.greenroom.people.PersonRow;
import app.greenroom.progress.CandidateStanding;
import app.greenroom.progress.CategoryFigures;
import app.greenroom.progress.CohortOverview;
import app.greenroom.questions.CategoryRow;
import app.greenroom.shared.ui.Face;
import app.greenroom.shared.ui.HeatmapChart;
import app.greenroom.shared.ui.Sparkline;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Candidates by categories, each cell as dark as its median is high. A table, so that it can be read as well as seen. */
class HeatMap extends Div {

    HeatMap(CohortOverview overview, List<CandidateStanding> standings, String caption) {
        addClassName("gr-sheet-frame");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        NativeTable table = new NativeTable();
        table.addClassName("gr-heat");
        table.setCaptionText(caption);
        NativeTableRow head = table.getHead().addRow();
        head.add(column(new Span("Candidate")), column(new Span("Last 8 answers")));
        overview.categories().forEach(category -> head.add(column(new CategoryName(category))));
        standings.forEach(standing -> table.getBody().add(row(overview.categories(), standing)));
        add(table);
    }

    private static NativeTableHeaderCell column(Span name) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(List<CategoryRow> categories, CandidateStanding standing) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell who = new NativeTableHeaderCell(name(standing.person()));
        who.getElement().setAttribute("scope", "row");
        Div moves = new Div(new ChangeMark(standing));
        if (!standing.lastScores().isEmpty()) {
            moves.addComponentAsFirst(new Sparkline(standing.lastScores()));
        }
        moves.addClassName("gr-moves");
        row.add(who, new NativeTableCell(moves));
        categories.forEach(category -> row.add(cell(standing.figures().get(category.id()))));
        return row;
    }

    private static Anchor name(PersonRow person) {
        Anchor anchor = new Anchor(ProgressPages.candidate(person.id()), new Face(person), new Span(person.name()));
        anchor.addClassName("gr-who");
        return anchor;
    }

    private static NativeTableCell cell(@Nullable CategoryFigures figures) {
        if (figures == null) {
            Span none = new Span("–");
            none.addClassNames("gr-heat-cell", "gr-heat-none");
            none.getElement().setAttribute("aria-hidden", "true");
            Span words = new Span("no score");
            words.addClassName("gr-visually-hidden");
            return new NativeTableCell(none, words);
        }
        Span median = new Span(Words.score(figures.median()));
        median.addClassNames("gr-heat-cell", "gr-heat-" + HeatmapChart.shade(Words.tenths(figures.median())));
        median.setTitle("Median of " + Words.counted(figures.scores(), "score") + ", the latest "
                + Words.score(figures.latest()));
        return new NativeTableCell(median);
    }
}
