package app.greenroom.reviews.ui;

import app.greenroom.reviews.CommentRow;
import app.greenroom.shared.Timecode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.function.Consumer;

/** A comment: when, of what kind, and its words. The time plays the recording from there. */
class CommentItem extends ListItem {

    CommentItem(CommentRow comment, boolean timed, Consumer<Duration> seek, Component... actions) {
        addClassNames(
                "gr-desk-comment", "gr-desk-comment-" + comment.kind().name().toLowerCase());
        Span kind = new Span(comment.kind().label());
        kind.addClassName("gr-desk-comment-kind");
        Div words = new Div(kind, new Span(comment.text()));
        words.addClassNames("gr-grow", "gr-desk-comment-words");
        if (timed) {
            String time = Timecode.of(comment.atSeconds());
            NativeButton at = new NativeButton(time, click -> seek.accept(FeedbackComments.place(comment)));
            at.addClassName("gr-moment");
            at.getElement().setAttribute("aria-label", "Play from " + time);
            add(at);
        }
        add(words);
        if (actions.length > 0) {
            Div right = new Div(actions);
            right.addClassName("gr-desk-comment-actions");
            add(right);
        }
    }
}
