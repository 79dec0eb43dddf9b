package app.greenroom.interviews.ui;

import app.greenroom.interviewer.Taken;
import app.greenroom.interviewer.Why;
import app.greenroom.interviews.TurnRow;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** An interview to read. */
class ConversationCard extends Card {

    private final OrderedList list = new OrderedList();
    private final String candidate;
    private final boolean reasons;
    private transient List<TurnRow> shown = List.of();

    /**
     * @param candidate as the lines name them
     * @param reasons whether it says why each follow-up was asked
     */
    ConversationCard(String title, List<TurnRow> turns, String candidate, boolean reasons) {
        super(title);
        this.candidate = candidate;
        this.reasons = reasons;
        list.addClassNames("gr-rows", "gr-plain-rows", "gr-conversation");
        add(list);
        show(turns);
    }

    /** What is there stays where it is, so that only what is new is read out. */
    void show(List<TurnRow> turns) {
        List<TurnRow> said = turns.stream().filter(turn -> !turn.open()).toList();
        boolean goesOn =
                said.size() >= shown.size() && said.subList(0, shown.size()).equals(shown);
        if (!goesOn) {
            list.removeAll();
        }
        said.stream().skip(goesOn ? shown.size() : 0).map(this::line).forEach(list::add);
        shown = said;
    }

    private ListItem line(TurnRow turn) {
        Span who = new Span(turn.interviewers() ? "Interviewer" : candidate);
        who.addClassNames("gr-take-title", "gr-small");
        Div block = new Div(who, new Paragraph(words(turn)));
        block.addClassName("gr-answer-words");
        if (reasons && turn.why() != null && turn.why() != Why.QUESTION) {
            block.add(AnswerCard.why(turn, false));
        }
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
