package app.greenroom.reviews;

import app.greenroom.shared.NewId;
import java.util.Comparator;
import java.util.UUID;

/**
 * A coach's words at a moment of an answer.
 *
 * @param atSeconds from the start of the recording; 0 for a typed answer
 */
public record CommentRow(UUID id, double atSeconds, CommentKind kind, String text) {

    public static final Comparator<CommentRow> BY_TIME =
            Comparator.comparingDouble(CommentRow::atSeconds).thenComparing(CommentRow::id);

    public static CommentRow at(double seconds, CommentKind kind, String text) {
        return new CommentRow(NewId.next(), seconds, kind, text);
    }
}
