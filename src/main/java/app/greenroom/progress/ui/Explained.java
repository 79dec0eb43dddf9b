package app.greenroom.progress.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/** "How is this counted?", folded away until somebody asks. */
class Explained extends NativeDetails {

    Explained(String... sentences) {
        super("How is this counted?");
        addClassName("gr-explained");
        setContent(new UnorderedList(Stream.of(sentences).map(ListItem::new).toArray(ListItem[]::new)));
    }
}
