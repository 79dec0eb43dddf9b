package app.greenroom.feedback.ui;

import app.greenroom.delivery.Delivery;
import app.greenroom.delivery.Filler;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** How it was said: what can be measured, beside what is usual, and no judgement of a voice. */
class DeliveryCard extends Card {

    private static final double MILLIS = 1000;

    private final transient Consumer<Duration> play;

    /** @param play is told the place of what was chosen */
    DeliveryCard(Consumer<Duration> play) {
        this.play = play;
        addClassName("gr-delivery");
        setVisible(false);
    }

    void show(Delivery delivery) {
        removeAll();
        add(new H2("How it was said"));
        setVisible(delivery.hasPace());
        add(fact(
                "%.0f words a minute".formatted(delivery.wordsAMinute()),
                "Pauses included. People are easy to follow at 130 to 170 (National Center for Voice and Speech: English"
                        + " conversation is about 150)."));
        add(fact(pauses(delivery), "Gaps of half a second or more. Thinking is allowed."));
        add(fillers(delivery.fillers()));
    }

    private static String pauses(Delivery delivery) {
        int count = delivery.pauses().size();
        return count == 0
                ? "No pauses"
                : String.format(
                        Locale.UK,
                        "%d %s, the longest %.1f s",
                        count,
                        count == 1 ? "pause" : "pauses",
                        delivery.longestPause());
    }

    private static Div fact(String value, String explained) {
        Span number = new Span(value);
        number.addClassName("gr-fact");
        Paragraph words = new Paragraph(explained);
        words.addClassNames("gr-muted", "gr-small");
        return new Div(number, words);
    }

    private Component fillers(List<Filler> fillers) {
        Div part = fact(
                fillers.isEmpty()
                        ? "No filler words"
                        : fillers.size() + (fillers.size() == 1 ? " filler word" : " filler words"),
                "Only words that were understood: no engine here writes down an “um”, so none is counted.");
        Map<String, List<Filler>> byText =
                fillers.stream().collect(Collectors.groupingBy(Filler::text, TreeMap::new, Collectors.toList()));
        byText.forEach((text, all) -> part.add(row(text, all)));
        return part;
    }

    private Div row(String text, List<Filler> all) {
        Div row = new Div(new Span("“" + text + "” "));
        row.addClassName("gr-filler");
        all.forEach(filler -> {
            Duration at = Duration.ofMillis(Math.round(filler.at() * MILLIS));
            NativeButton button = new NativeButton(clock(at), click -> play.accept(at));
            button.getElement().setAttribute("aria-label", "Play “" + text + "” at " + clock(at));
            row.add(button);
        });
        return row;
    }

    private static String clock(Duration at) {
        return "%d:%02d".formatted(at.toMinutes(), at.toSecondsPart());
    }
}
