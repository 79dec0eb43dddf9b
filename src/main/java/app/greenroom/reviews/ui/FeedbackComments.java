package app.greenroom.reviews.ui;

import app.greenroom.reviews.CommentRow;
import app.greenroom.shared.Timecode;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.PlayerComment;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Comments to read, in the order of the recording. Choosing one takes the player there, and the other way round. */
public class FeedbackComments extends Card {

    private final Map<String, CommentItem> items = new HashMap<>();

    /**
     * @param timed false for a typed answer, which has no places
     * @param onChosen is told the place of a comment that was chosen
     */
    public FeedbackComments(String title, List<CommentRow> comments, boolean timed, Consumer<Duration> onChosen) {
        super(title);
        UnorderedList list = new UnorderedList();
        list.addClassNames("gr-rows", "gr-comments");
        comments.stream().sorted(CommentRow.BY_TIME).forEach(comment -> {
            CommentItem item = new CommentItem(comment, timed, onChosen);
            items.put(comment.id().toString(), item);
            list.add(item);
        });
        add(list);
    }

    /** The same comments as marks on a player. */
    public static List<PlayerComment> dots(List<CommentRow> comments) {
        return comments.stream()
                .map(comment -> new PlayerComment(
                        comment.id().toString(),
                        place(comment),
                        PlayerComment.Kind.valueOf(comment.kind().name()),
                        comment.text()))
                .toList();
    }

    /** Shows which one was chosen in the player. */
    public void mark(String id) {
        items.forEach((key, item) -> item.setClassName("gr-chosen", key.equals(id)));
        CommentItem chosen = items.get(id);
        if (chosen != null) {
            chosen.scrollIntoView();
        }
    }

    static Duration place(CommentRow comment) {
        return Timecode.at(comment.atSeconds());
    }
}
