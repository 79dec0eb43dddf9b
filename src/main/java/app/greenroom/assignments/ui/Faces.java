package app.greenroom.assignments.ui;

import app.greenroom.people.PersonRow;
import app.greenroom.shared.ui.Face;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Several people's faces, one over the other; the last says how many more there are. Decoration. */
class Faces extends Div {

    private static final int SHOWN = 5;

    Faces(List<PersonRow> people) {
        addClassName("gr-faces");
        getElement().setAttribute("aria-hidden", "true");
        int shown = people.size() > SHOWN ? SHOWN - 1 : people.size();
        people.stream().limit(shown).map(Face::new).forEach(this::add);
        if (people.size() > shown) {
            Span more = new Span("+" + (people.size() - shown));
            more.addClassNames("gr-face", "gr-face-more");
            add(more);
        }
    }
}
