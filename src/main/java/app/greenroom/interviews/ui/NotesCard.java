package app.greenroom.interviews.ui;

import app.greenroom.interviewer.Why;
import app.greenroom.interviews.InterviewNoteRow;
import app.greenroom.interviews.TurnId;
import app.greenroom.interviews.TurnRow;
import app.greenroom.shared.Timecode;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A coach's own notes, where in the conversation they belong. */
class NotesCard extends Card {

    NotesCard(List<InterviewNoteRow> notes, List<TurnRow> turns) {
        super("Your notes");
        Paragraph yours = new Paragraph("Nobody but you reads them.");
        yours.addClassNames("gr-muted", "gr-small");
        add(yours, list(notes, turns, note -> new Div()));
    }

    /** @param beside what can be done with each */
    static OrderedList list(
            List<InterviewNoteRow> notes, List<TurnRow> turns, Function<InterviewNoteRow, Component> beside) {
        OrderedList list = new OrderedList();
        list.addClassNames("gr-rows", "gr-plain-rows", "gr-notes");
        notes.forEach(note -> list.add(item(note, turns, beside.apply(note))));
        return list;
    }

    private static ListItem item(InterviewNoteRow note, List<TurnRow> turns, Component beside) {
        Span place = new Span(Timecode.of(note.at().toSeconds()) + place(note.turn(), turns));
        place.addClassNames("gr-muted", "gr-small");
        Div words = new Div(place, new Paragraph(note.words()));
        words.addClassNames("gr-grow", "gr-answer-words");
        ListItem item = new ListItem(words, beside);
        item.addClassName("gr-row");
        return item;
    }

    /** " · question 2", " · question 2, further". */
    private static String place(@Nullable TurnId turn, List<TurnRow> turns) {
        int question = 0;
        for (TurnRow row : turns) {
            if (row.why() == Why.QUESTION) {
                question++;
            }
            if (row.id().equals(turn)) {
                return row.why() == Why.CLOSING
                        ? " · at the end"
                        : " · question " + question + (row.why() == Why.QUESTION ? "" : ", further");
            }
        }
        return "";
    }
}
