package app.greenroom.reviews.ui;

import app.greenroom.reviews.CommentKind;
import app.greenroom.reviews.CommentRow;
import app.greenroom.shared.Timecode;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;

/** The coach's comments, by time; one of them may be open for writing. */
class CommentsCard extends Card {

    private final DraftKeeper keeper;
    private final AnswerCard answer;
    private final Button add;
    private final Div open = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private @Nullable CommentRow writing;

    CommentsCard(DraftKeeper keeper, AnswerCard answer) {
        this(keeper, answer, new Button("Comment"));
    }

    private CommentsCard(DraftKeeper keeper, AnswerCard answer, Button add) {
        super("Comments", add);
        this.keeper = keeper;
        this.answer = answer;
        this.add = add;
        addClassName("gr-desk-comments");
        add.setSuffixComponent(new Kbd("C"));
        add.addClickListener(click -> begin());
        none.setText(
                answer.timed()
                        ? "Say what you notice, at the moment you notice it. The candidate hears the recording with your words."
                        : "Say what you notice. The candidate reads your words beside their answer.");
        none.addClassNames("gr-muted", "gr-small");
        list.addClassName("gr-rows");
        add(none, open, list);
        refresh();
    }

    /** Opens a new comment where the recording is now. */
    void begin() {
        answer.now(seconds -> edit(CommentRow.at(seconds, CommentKind.SUGGESTION, "")));
    }

    private void edit(CommentRow comment) {
        writing = comment;
        CommentEditor editor = new CommentEditor(comment, answer.timed(), this::written, this::close);
        open.removeAll();
        open.add(editor);
        refresh();
        editor.focus();
    }

    private void written(CommentRow comment) {
        writing = comment;
        keeper.edit(
                draft -> comment.text().isBlank() ? draft.withoutComment(comment.id()) : draft.withComment(comment));
        answer.show(keeper.draft().comments());
    }

    private void close() {
        writing = null;
        open.removeAll();
        refresh();
        add.focus();
    }

    private void remove(CommentRow comment) {
        keeper.edit(draft -> draft.withoutComment(comment.id()));
        refresh();
        add.focus();
    }

    private void refresh() {
        list.removeAll();
        keeper.draft().comments().stream()
                .filter(comment -> writing == null || !comment.id().equals(writing.id()))
                .sorted(CommentRow.BY_TIME)
                .map(this::item)
                .forEach(list::add);
        none.setVisible(writing == null && list.getComponentCount() == 0);
        answer.show(keeper.draft().comments());
    }

    private CommentItem item(CommentRow comment) {
        String name = comment.kind().label().toLowerCase()
                + (answer.timed() ? " at " + Timecode.of(comment.atSeconds()) : "");
        return new CommentItem(
                comment,
                answer.timed(),
                answer::play,
                action(VaadinIcon.PENCIL, "Edit " + name, () -> edit(comment)),
                action(VaadinIcon.TRASH, "Delete " + name, () -> remove(comment)));
    }

    private static Button action(VaadinIcon icon, String label, Runnable deed) {
        Button button = new Button(icon.create(), click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
