package app.greenroom.guides.ui;

import app.greenroom.guides.GuideBody;
import app.greenroom.guides.GuideDetails;
import app.greenroom.shared.ui.Chip;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The top of a guide: how long, how fresh, what it is about, and the rounds. */
class GuideHead extends Div {

    GuideHead(GuideDetails guide, int questions, Dates dates) {
        addClassName("gr-guide-head");
        Div facts = new Div(
                new Span(guide.readingMinutes() + " min read"),
                new Span(Words.counted(questions, "practice question")),
                new Span("Updated " + Dates.day(guide.updated())),
                freshness(guide, dates));
        facts.addClassName("gr-facts");
        Div introduction = new Div();
        introduction.addClassName("gr-guide-introduction");
        for (String paragraph : guide.body().introduction().split("\\R\\s*\\R")) {
            introduction.add(new Paragraph(paragraph.replaceAll("\\s+", " ").strip()));
        }
        add(facts, new H1(guide.title()), introduction);
        if (!guide.body().rounds().isEmpty()) {
            add(rounds(guide.body().rounds()));
        }
    }

    private static Chip freshness(GuideDetails guide, Dates dates) {
        return dates.stale(guide.updated())
                ? new Chip("checked " + dates.ago(guide.updated()) + ": may have changed", Chip.Tone.WARN)
                : new Chip("checked " + dates.ago(guide.updated()), Chip.Tone.GOOD);
    }

    private static Section rounds(List<GuideBody.Round> rounds) {
        OrderedList list = new OrderedList();
        list.addClassName("gr-rounds");
        for (GuideBody.Round round : rounds) {
            Span name = new Span(round.name());
            name.addClassName("gr-round-name");
            Span format = new Span(round.format());
            format.addClassNames("gr-small", "gr-muted");
            ListItem item = new ListItem(name, format);
            if (round.detail() != null) {
                Paragraph detail = new Paragraph(round.detail());
                detail.addClassName("gr-small");
                item.add(detail);
            }
            list.add(item);
        }
        return new Section(new H2("The rounds"), list);
    }
}
