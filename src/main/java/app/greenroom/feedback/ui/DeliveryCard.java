package app.greenroom.feedback.ui;

import app.greenroom.delivery.Delivery;
import app.greenroom.delivery.Measure;
import app.greenroom.delivery.PaceAt;
import app.greenroom.delivery.Usual;
import app.greenroom.shared.Timecode;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How it was said: what can be measured, beside what is usual, and no judgement of a voice. */
class DeliveryCard extends Card {

    /** A bar of a part this quick is as high as there is room. */
    private static final double FULL = 240;

    private final transient Consumer<Duration> play;
    private final transient @Nullable Duration limit;

    /**
     * @param limit of the answer; null where there is none
     * @param play is told the place of what was chosen
     */
    DeliveryCard(@Nullable Duration limit, Consumer<Duration> play) {
        this.limit = limit;
        this.play = play;
        addClassName("gr-delivery");
        setVisible(false);
    }

    void show(Delivery delivery) {
        removeAll();
        setVisible(delivery.hasPace());
        if (!delivery.hasPace()) {
            return;
        }
        Div measures = new Div();
        measures.addClassName("gr-measures");
        delivery.measures(limit).forEach(measure -> measures.add(measure(measure, delivery)));
        add(new H2("How it was said"), measures);
        if (delivery.sound() == null) {
            add(muted("This answer was heard before the studio measured sound: pitch and loudness are not known."));
        }
    }

    private Component measure(Measure measure, Delivery delivery) {
        Div part = new Div(new H3(measure.name()), number(measure));
        part.addClassName("gr-measure");
        if (measure.unit().equals("words a minute") && delivery.paces().size() > 1) {
            part.add(paces(delivery.paces()));
        }
        if (!measure.detail().isEmpty()) {
            part.add(new Paragraph(measure.detail()));
        }
        if (!measure.moments().isEmpty()) {
            part.add(moments(measure));
        }
        if (!measure.next().isEmpty()) {
            Paragraph next = new Paragraph(measure.next());
            next.addClassName("gr-next");
            part.add(next);
        }
        part.add(usual(measure.usual()));
        return part;
    }

    private static Component number(Measure measure) {
        Span value = new Span(measure.value());
        value.addClassName("gr-number");
        Paragraph line = new Paragraph(value);
        if (!measure.unit().isEmpty()) {
            line.add(new Span(" " + measure.unit()));
        }
        return line;
    }

    private Component moments(Measure measure) {
        Div row = new Div();
        row.addClassName("gr-filler");
        measure.moments().forEach(moment -> {
            Duration at = Timecode.at(moment.at());
            NativeButton button = new NativeButton(moment.label() + " " + Timecode.of(at), click -> play.accept(at));
            button.addClassName("gr-moment");
            button.getElement().setAttribute("aria-label", "Play " + moment.label() + " at " + Timecode.of(at));
            row.add(button);
        });
        return row;
    }

    /** A bar for each quarter of a minute, and its number. */
    private Component paces(List<PaceAt> paces) {
        Div bars = new Div();
        bars.addClassName("gr-paces");
        paces.forEach(pace -> {
            Duration from = Timecode.at(pace.part().from());
            long words = Math.round(pace.wordsAMinute());
            NativeButton bar = new NativeButton(Long.toString(words), click -> play.accept(from));
            bar.getElement()
                    .setAttribute("aria-label", "Play from " + Timecode.of(from) + ": " + words + " words a minute")
                    .getStyle()
                    .set("--gr-part", "%d%%".formatted(Math.round(100 * Math.min(1, pace.wordsAMinute() / FULL))));
            bars.add(bar);
        });
        return bars;
    }

    private static Component usual(Usual usual) {
        Paragraph words = muted(usual.range());
        if (usual.address() != null) {
            Anchor source = new Anchor(usual.address(), usual.source());
            source.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
            words.add(new Span(" "), source);
        }
        return words;
    }

    private static Paragraph muted(String text) {
        Paragraph words = new Paragraph(new Span(text));
        words.addClassNames("gr-muted", "gr-small");
        return words;
    }
}
