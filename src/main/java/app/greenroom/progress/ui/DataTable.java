package app.greenroom.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A sheet as a table that everybody can read, scrolling inside its own frame when it is large. */
class DataTable extends Div {

    DataTable(Sheet sheet) {
        addClassName("gr-sheet-frame");
        // what scrolls must be reachable by keyboard, and what is reachable must have a name
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", sheet.title());
        NativeTable table = new NativeTable();
        table.addClassName("gr-sheet");
        table.setCaptionText(sheet.title());
        NativeTableRow head = table.getHead().addRow();
        for (int i = 0; i < sheet.columns().size(); i++) {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(sheet.columns().get(i));
            cell.getElement().setAttribute("scope", "col");
            int column = i;
            cell.setClassName(
                    "gr-number",
                    !sheet.rows().isEmpty()
                            && sheet.rows().stream()
                                    .allMatch(row -> row.get(column).number()));
            head.add(cell);
        }
        sheet.rows().forEach(row -> table.getBody().add(row(row)));
        add(table);
    }

    private static NativeTableRow row(List<Sheet.Cell> cells) {
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < cells.size(); i++) {
            row.add(i == 0 ? heading(cells.get(i)) : cell(cells.get(i)));
        }
        return row;
    }

    private static Component heading(Sheet.Cell cell) {
        NativeTableHeaderCell heading = new NativeTableHeaderCell(cell.text());
        heading.getElement().setAttribute("scope", "row");
        return heading;
    }

    private static Component cell(Sheet.Cell cell) {
        NativeTableCell made = cell.link() == null
                ? new NativeTableCell(cell.text())
                : new NativeTableCell(new Anchor(cell.link(), cell.text()));
        made.setClassName("gr-number", cell.number());
        return made;
    }
}
