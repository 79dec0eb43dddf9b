package app.greenroom.shared.ui;

import app.greenroom.people.PersonRow;
import com.vaadin.flow.component.html.Span;

/** A person's initials on a colour that stays theirs. Decoration: the name stands beside it. */
public class Face extends Span {

    private static final int COLOURS = 8;

    public Face(PersonRow person) {
        super(person.initials());
        addClassNames("gr-face", "gr-face-" + Math.floorMod(person.id().value().hashCode(), COLOURS));
        getElement().setAttribute("aria-hidden", "true");
    }
}
