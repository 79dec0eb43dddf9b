package app.greenroom.takes.ui;

import app.greenroom.reviews.CommentRow;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.PlayerComment;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The coach's comments in the order of the recording. Choosing one takes the player there, and the other way round. */
class Comments extends Card {

    private final Map<String, ListItem> items = new HashMap<>();

    /** @param onChosen is told the place of a comment that was chosen; not for a typed answer, which has no places */
    Comments(List<CommentRow> comments, Consumer<Duration> onChosen, boolean timed) {
        super("Comments");
        UnorderedList list = new UnorderedList();
        list.addClassNames("gr-rows", "gr-comments");
        comments.forEach(comment -> {
            ListItem item = item(comment, onChosen, timed);
            items.put(comment.id().toString(), item);
            list.add(item);
        });
        add(list);
    }

    static List<PlayerComment> dots(List<CommentRow> comments) {
        return comments.stream()
                .map(comment -> new PlayerComment(
                        comment.id().toString(),
                        at(comment),
                        PlayerComment.Kind.valueOf(comment.kind().name()),
                        comment.text()))
                .toList();
    }

    /** Shows which one was chosen in the player. */
    void mark(String id) {
        items.forEach((key, item) -> item.setClassName("gr-chosen", key.equals(id)));
        ListItem chosen = items.get(id);
        if (chosen != null) {
            chosen.scrollIntoView();
        }
    }

    private static ListItem item(CommentRow comment, Consumer<Duration> onChosen, boolean timed) {
        Duration at = at(comment);
        Paragraph text = new Paragraph(comment.text());
        Div words = new Div(new Chip(comment.kind().label(), tone(comment)), text);
        words.addClassName("gr-grow");
        ListItem item = new ListItem();
        item.addClassName("gr-row");
        if (timed) {
            Button play = new Button(Lengths.clock(at), click -> onChosen.accept(at));
            play.addThemeVariants(ButtonVariant.TERTIARY);
            play.setAriaLabel("Play from " + Lengths.clock(at));
            item.add(play);
        }
        item.add(words);
        return item;
    }

    private static Chip.Tone tone(CommentRow comment) {
        return switch (comment.kind()) {
            case PRAISE -> Chip.Tone.GOOD;
            case SUGGESTION -> Chip.Tone.WARN;
            case QUESTION -> Chip.Tone.PLAIN;
        };
    }

    private static Duration at(CommentRow comment) {
        return Duration.ofMillis(Math.round(comment.atSeconds() * 1000));
    }
}
