package app.greenroom.guides.ui;

import app.greenroom.guides.GuideBody;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What people ask about the process. */
class FaqList extends Card {

    FaqList(List<GuideBody.Faq> faqs) {
        super("Good to know");
        Div list = new Div();
        list.addClassName("gr-faqs");
        faqs.forEach(faq -> list.add(new NativeDetails(faq.question(), new Paragraph(faq.answer()))));
        add(list);
        setVisible(!faqs.isEmpty());
    }
}
