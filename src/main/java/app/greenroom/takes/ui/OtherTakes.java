package app.greenroom.takes.ui;

import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeService;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The candidate's other takes of the same question, side by side, to hear what has changed. */
class OtherTakes extends Card {

    private static final int MOST = 6;

    private final boolean any;

    OtherTakes(TakeService takes, TakeDetails take, Ago ago) {
        super("Your other takes of this question");
        List<TakeDetails> others = takes.takes(take.candidate(), take.question(), take.assignment()).reversed().stream()
                .filter(other -> !other.id().equals(take.id()) && other.complete())
                .limit(MOST)
                .toList();
        any = !others.isEmpty();
        Div sideBySide = new Div();
        sideBySide.addClassName("gr-side-by-side");
        others.forEach(other -> sideBySide.add(tile(takes, other, ago)));
        add(sideBySide);
    }

    boolean any() {
        return any;
    }

    private static Div tile(TakeService takes, TakeDetails take, Ago ago) {
        String title = "Take " + take.number();
        Span about = new Span(Lengths.of(take) + " · " + ago.inWords(take.startedAt()));
        about.addClassNames("gr-muted", "gr-small");
        Div head = new Div(new H3(new Anchor(TakePages.answer(take.id()), title)), about);
        head.addClassName("gr-other-take-head");
        if (take.submitted()) {
            head.add(new Chip("handed in", Chip.Tone.GOOD));
        }
        return new Div(head, new Playback(takes, take, title));
    }
}
