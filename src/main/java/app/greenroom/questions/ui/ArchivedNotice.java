package app.greenroom.questions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** An archived set can be read, and brought back. */
class ArchivedNotice extends Div {

    ArchivedNotice(Runnable restore) {
        addClassNames("gr-card", "gr-archived");
        add(
                new Paragraph("This set is archived: it is in no list, and what was assigned from it stays."),
                new Button("Bring it back", click -> restore.run()));
    }
}
