package app.greenroom.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;

/** Which keys do what at the desk. */
class KeysDialog extends Dialog {

    private final DescriptionList list = new DescriptionList();

    KeysDialog() {
        setHeaderTitle("Keys at the desk");
        list.addClassName("gr-desk-key-list");
        row("Next in the queue", "J");
        row("Previous in the queue", "K");
        row("Comment at this moment", "C");
        row("Finish a comment", "Ctrl", "Enter");
        row("Score the criterion in focus", "1", "2", "3", "4", "5");
        row("Not enough evidence", "0");
        row("Play or pause", "Space");
        row("Back or forward five seconds", "←", "→");
        row("This list", "?");
        add(list);
        getFooter().add(new Button("Close", click -> close()));
    }

    private void row(String deed, String... keys) {
        Span pictures = new Span(Arrays.stream(keys).map(Kbd::new).toArray(Component[]::new));
        pictures.addClassName("gr-desk-keys");
        list.add(new DescriptionList.Term(deed), new DescriptionList.Description(pictures));
    }
}
