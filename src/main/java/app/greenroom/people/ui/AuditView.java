package app.greenroom.people.ui;

import app.greenroom.audit.AuditEntry;
import app.greenroom.audit.AuditTrail;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The audit trail, newest first. */
@Route("audit")
@PageTitle("Audit log · Greenroom")
@RolesAllowed("ADMINISTRATOR")
class AuditView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 100;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.UK);

    private final transient AuditTrail audit;
    private final NativeTableBody body = new NativeTableBody();
    private final Button more = new Button("Show earlier entries", click -> load());
    private int shown;

    AuditView(AuditTrail audit) {
        this.audit = audit;
        NativeTable table = new NativeTable();
        NativeTableRow headings = new NativeTableRow();
        Stream.of("When", "Who", "Did what", "Whose data", "More").forEach(title -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            headings.add(cell);
        });
        table.getHead().add(headings);
        table.add(body);
        table.addClassName("gr-table");
        Div scroller = new Div(table);
        scroller.addClassNames("gr-card", "gr-table-card");
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("role", "region");
        scroller.getElement().setAttribute("aria-label", "Audit log");
        add(new PageHead("Audit log", "Who did what to whose data. Nothing here can be changed."), scroller, more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        body.removeAll();
        shown = 0;
        load();
    }

    private void load() {
        List<AuditEntry> entries = audit.newest(shown, PAGE);
        entries.forEach(entry -> body.add(row(entry)));
        shown += entries.size();
        more.setVisible(entries.size() == PAGE);
    }

    private static NativeTableRow row(AuditEntry entry) {
        NativeTableRow row = new NativeTableRow();
        Stream.of(
                        MOMENT.format(entry.at().atZone(ZoneId.systemDefault())),
                        entry.actor() == null ? "The studio" : entry.actor(),
                        entry.action().replace('.', ' ').replace('_', ' '),
                        entry.subject() == null ? "–" : entry.subject(),
                        entry.detail() == null ? "" : entry.detail())
                .forEach(text -> row.add(new NativeTableCell(text)));
        return row;
    }
}
