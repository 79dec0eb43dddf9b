package app.greenroom.interviews.ui;

import app.greenroom.interviews.InterviewId;
import app.greenroom.interviews.InterviewNoteId;
import app.greenroom.interviews.InterviewNoteRow;
import app.greenroom.interviews.InterviewNotes;
import app.greenroom.interviews.TurnRow;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a coach whispers to themselves: kept as it is typed, at the time and turn at which each note was begun. */
class NoteTaker extends Card {

    private static final int LONGEST = 4000;
    private static final int PAUSE_MILLIS = 600;

    private final transient InterviewNotes notes;
    private final InterviewId interview;
    private final TextArea words = new TextArea("Note to yourself");
    private final Span kept = new Span();
    private final Div before = new Div();
    private transient @Nullable InterviewNoteId begun;
    private transient List<TurnRow> turns = List.of();

    NoteTaker(InterviewId interview, InterviewNotes notes) {
        super("Your notes");
        this.interview = interview;
        this.notes = notes;
        addClassName("gr-note-taker");
        Paragraph yours = new Paragraph("Nobody but you reads them, now or later.");
        yours.addClassNames("gr-muted", "gr-small");
        words.setMaxLength(LONGEST);
        words.setMinRows(3);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(change.getValue());
            }
        });
        kept.addClassNames("gr-muted", "gr-small");
        kept.getElement().setAttribute("role", "status");
        Button next = new Button("Next note", click -> next());
        Div actions = new Div(next, kept);
        actions.addClassName("gr-actions");
        add(yours, words, actions, before);
    }

    void show(List<TurnRow> turns) {
        this.turns = List.copyOf(turns);
        showBefore();
    }

    private void keep(String text) {
        try {
            begun = notes.keep(interview, begun, text).orElse(null);
            kept.setText(begun == null ? "" : "Saved");
        } catch (NotFoundException e) {
            kept.setText("This is not kept: the interview is over, or goes on without you. Copy it if you need it.");
        } catch (RuleException e) {
            kept.setText(e.getMessage());
        }
    }

    private void next() {
        begun = null;
        words.clear();
        kept.setText("");
        words.focus();
        showBefore();
    }

    /** The others; the one that is being written is in the field. */
    private void showBefore() {
        before.removeAll();
        List<InterviewNoteRow> others = notes.mine(interview).stream()
                .filter(note -> !note.id().equals(begun))
                .toList();
        if (!others.isEmpty()) {
            before.add(NotesCard.list(others, turns, this::change));
        }
    }

    private Button change(InterviewNoteRow note) {
        Button change = new Button("Change", click -> {
            begun = note.id();
            words.setValue(note.words());
            words.focus();
            showBefore();
        });
        change.setAriaLabel("Change the note " + note.words());
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return change;
    }
}
