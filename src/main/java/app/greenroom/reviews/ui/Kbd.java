package app.greenroom.reviews.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** The picture of a key to press. */
@Tag("kbd")
class Kbd extends HtmlContainer {

    Kbd(String key) {
        setText(key);
    }
}
