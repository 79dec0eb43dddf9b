package app.greenroom.takes.ui;

import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.Chip.Tone;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeService;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One take in a list: its number, its length, its player. News of it changes these and nothing after them. */
class TakeItem extends ListItem {

    private final transient TakeService takes;
    private final transient Ago ago;
    private final Div about = new Div();
    private transient @Nullable TakeDetails shown;

    TakeItem(TakeService takes, Ago ago) {
        this.takes = takes;
        this.ago = ago;
        addClassName("gr-take");
        about.addClassName("gr-take-about");
        add(about);
    }

    void show(TakeDetails take) {
        if (take.equals(shown)) {
            return;
        }
        shown = take;
        about.removeAll();
        about.add(head(take), new Playback(takes, take, "Take " + take.number()));
    }

    private Div head(TakeDetails take) {
        Span title = new Span("Take " + take.number());
        title.addClassName("gr-take-title");
        Span facts = new Span((take.complete() ? Lengths.of(take) + " · " : "") + ago.inWords(take.startedAt()));
        facts.addClassNames("gr-muted", "gr-small");
        Div head = new Div(title, facts);
        head.addClassName("gr-row");
        if (take.erased()) {
            head.add(new Chip("Erased"));
        } else if (take.submitted()) {
            head.add(new Chip(take.late() ? "Handed in, late" : "Handed in", take.late() ? Tone.WARN : Tone.GOOD));
        } else if (take.medium() != Medium.TEXT) {
            head.add(Ledger.chip(take));
        }
        return head;
    }
}
