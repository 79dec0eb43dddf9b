package app.greenroom.interviews.ui;

import app.greenroom.interviewer.Taken;
import app.greenroom.interviews.TurnRow;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** All of an interview to read. */
class ConversationCard extends Card {

    /** @param candidate as the lines name them */
    ConversationCard(List<TurnRow> turns, String candidate) {
        super("The whole conversation");
        OrderedList list = new OrderedList();
        list.addClassNames("gr-rows", "gr-plain-rows", "gr-conversation");
        turns.stream()
                .filter(turn -> !turn.open())
                .map(turn -> line(turn, candidate))
                .forEach(list::add);
        add(list);
    }

    private static ListItem line(TurnRow turn, String candidate) {
        Span who = new Span(turn.interviewers() ? "Interviewer" : candidate);
        who.addClassNames("gr-take-title", "gr-small");
        Div block = new Div(who, new Paragraph(words(turn)));
        block.addClassName("gr-answer-words");
        ListItem item = new ListItem(block);
        item.setClassName("gr-conversation-own", !turn.interviewers());
        return item;
    }

    private static String words(TurnRow turn) {
        if (turn.interviewers()) {
            return (turn.opening() + " " + turn.words()).strip();
        }
        if (!turn.words().isEmpty()) {
            return turn.words();
        }
        return turn.taken() == Taken.UNHEARD ? "(nothing was heard)" : "(not written down here)";
    }
}
