package app.greenroom.ownership.ui;

import app.greenroom.ownership.Belonging;
import app.greenroom.people.PersonRow;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.Timing;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.ui.TakePages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One take: what it answers, who may hear it, and what its candidate can do. */
class BelongingItem extends ListItem {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    BelongingItem(
            Belonging one,
            @Nullable Instant erasedOn,
            Ago ago,
            Consumer<Belonging> takeBack,
            Consumer<Belonging> erase) {
        addClassNames("gr-row", "gr-belonging");
        TakeDetails take = one.take();
        Anchor link = new Anchor(TakePages.answer(take.id()), one.question().prompt());
        link.addClassName("gr-answer-link");
        Span about = new Span("Take " + take.number() + " · " + length(take) + " · " + ago.inWords(take.startedAt()));
        about.addClassNames("gr-muted", "gr-small");
        Span who = new Span(watchers(one));
        who.addClassName("gr-small");
        Div words = new Div(link, about, who);
        words.addClassNames("gr-grow", "gr-answer-words");
        add(words);
        if (erasedOn != null && !take.erased()) {
            add(new Chip("Here until " + DAY.format(erasedOn.atZone(ZoneId.systemDefault())), Chip.Tone.WARN));
        }
        if (!take.erased()) {
            add(actions(one, takeBack, erase));
        }
    }

    private static Div actions(Belonging one, Consumer<Belonging> takeBack, Consumer<Belonging> erase) {
        TakeDetails take = one.take();
        Div actions = new Div();
        actions.addClassName("gr-actions");
        String which = ", take " + take.number() + " of: " + one.question().prompt();
        if (take.complete() && take.medium() != Medium.TEXT) {
            ButtonLink download = new ButtonLink(take.mediaUrl() + "?download", "Download");
            download.setRouterIgnore(true);
            download.getElement().setAttribute("aria-label", "Download" + which);
            actions.add(download);
        }
        if (one.mayBeTakenBack()) {
            actions.add(button("Take it back", which, () -> takeBack.accept(one)));
        }
        actions.add(button("Erase", which, () -> erase.accept(one)));
        return actions;
    }

    private static Button button(String label, String which, Runnable deed) {
        Button button = new Button(label, click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label + which);
        return button;
    }

    private static String length(TakeDetails take) {
        if (take.erased()) {
            return "erased";
        }
        if (take.medium() == Medium.TEXT) {
            return "in writing";
        }
        return take.complete() ? Timing.inWords(take.duration()) : "not complete";
    }

    private static String watchers(Belonging one) {
        if (one.take().erased()) {
            return "Nobody can hear it any more; the feedback is left.";
        }
        if (!one.take().submitted()) {
            return "Only you can hear it.";
        }
        String names = Stream.concat(Stream.of("You"), one.watchers().stream().map(PersonRow::name))
                .collect(Collectors.joining(", "));
        return names + " and the studio’s administrator may hear it.";
    }
}
