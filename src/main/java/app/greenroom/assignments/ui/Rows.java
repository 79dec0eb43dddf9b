package app.greenroom.assignments.ui;

import com.vaadin.flow.component.html.UnorderedList;

/** A list of rows with lines between them. */
class Rows extends UnorderedList {

    Rows() {
        addClassNames("gr-rows", "gr-rows-flush");
    }
}
