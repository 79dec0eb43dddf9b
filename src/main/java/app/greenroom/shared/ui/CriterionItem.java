package app.greenroom.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One criterion that an answer was judged by: its name and its level, in words and as a bar, and below what is said of it. */
public class CriterionItem extends ListItem {

    /** @param level null where there was not enough evidence */
    public CriterionItem(String name, @Nullable Integer level) {
        Span value = new Span(level == null ? "not enough evidence" : level + " of " + LevelBar.LEVELS);
        value.addClassName(level == null ? "gr-muted" : "gr-level");
        Div head = new Div(new H3(name), value);
        head.addClassName("gr-criterion-head");
        add(head);
        if (level != null) {
            add(new LevelBar(level));
        }
    }

    public void say(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassNames("gr-muted", "gr-small");
        add(paragraph);
    }
}
