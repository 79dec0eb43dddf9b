package app.greenroom.guides.ui;

import app.greenroom.guides.GuideBody;
import app.greenroom.guides.GuideBody.Level;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** What each level pays, as words and as bars on one scale, with the source of the figures. */
class PayCard extends Card {

    PayCard(GuideBody body, Dates dates) {
        super("Levels and pay");
        addClassName("gr-pay");
        List<Level> levels = body.levels();
        int most = levels.stream().mapToInt(PayCard::end).max().orElse(1);
        UnorderedList list = new UnorderedList();
        levels.forEach(level -> list.add(row(level, most)));
        add(list);
        if (body.paySource() != null) {
            Paragraph source = new Paragraph(body.paySource().text());
            Paragraph checked = new Paragraph("Total a year. Checked "
                    + Dates.day(body.paySource().checked()) + ", "
                    + dates.ago(body.paySource().checked()) + ".");
            source.addClassName("gr-muted");
            checked.addClassName("gr-muted");
            add(checked, source);
        }
        setVisible(!levels.isEmpty());
    }

    private static ListItem row(Level level, int most) {
        Span total = new Span(money(level, level.total()));
        total.addClassName("gr-level-total");
        Div head = new Div(name(level), total);
        head.addClassName("gr-level-head");
        Div bar = new Div(new Div());
        bar.addClassName("gr-span-bar");
        if (level.totalTo() == null) {
            bar.addClassName("gr-level-open");
        }
        bar.getStyle().set("--from", percent(level.totalFrom(), most)).set("--to", percent(end(level), most));
        bar.getElement().setAttribute("aria-hidden", "true");
        Span base = new Span("Base " + money(level, level.base()) + (level.note() == null ? "" : " · " + level.note()));
        base.addClassNames("gr-small", "gr-muted");
        return new ListItem(head, bar, base);
    }

    /** "L4 Senior"; "Senior Data Analyst" when the title says the name already. */
    private static Span name(Level level) {
        boolean said = level.title().startsWith(level.name());
        Span name = new Span(said ? level.title() : level.name());
        name.addClassName("gr-level-name");
        return said ? new Span(name) : new Span(name, new Span(" " + level.title()));
    }

    /** An open end is drawn a quarter further than where it begins. */
    private static int end(Level level) {
        return level.totalTo() != null ? level.totalTo() : Math.toIntExact(level.totalFrom() * 5L / 4);
    }

    private static String percent(int amount, int most) {
        return String.format(Locale.ROOT, "%.1f%%", most == 0 ? 0 : 100.0 * amount / most);
    }

    private static String money(Level level, String words) {
        String symbol = Currency.getInstance(level.currency()).getSymbol(Locale.US);
        String sign = symbol.equals(level.currency()) ? symbol + " " : symbol;
        return sign + words.replaceAll("(\\d)\\s*-\\s*(\\d)", "$1–$2");
    }
}
