package app.greenroom.guides.ui;

import app.greenroom.guides.GuideBody;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** How to prepare. */
class TipList extends Card {

    TipList(List<GuideBody.Tip> tips) {
        super("How to prepare");
        OrderedList list = new OrderedList();
        list.addClassName("gr-tips");
        tips.forEach(tip -> list.add(new ListItem(new H3(tip.title()), new Paragraph(tip.text()))));
        add(list);
        setVisible(!tips.isEmpty());
    }
}
