package app.greenroom.takes.ui;

import app.greenroom.questions.QuestionDetails;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What a strong answer covers, and what may be asked next. */
final class StrongAnswer {

    private static final String TITLE = "What a strong answer covers";

    private StrongAnswer() {}

    /** @param heard the points the coach heard in the answer */
    static Card shown(QuestionDetails question, List<String> heard) {
        Card card = new Card(TITLE);
        card.add(contents(question, heard));
        return card;
    }

    /** Closed, for who would rather try first. */
    static Details toPeek(QuestionDetails question) {
        Details details = new Details("Peek: what a strong answer covers", contents(question, List.of()));
        details.addClassName("gr-peek");
        return details;
    }

    static boolean knownFor(QuestionDetails question) {
        return !question.points().isEmpty() || !question.followUps().isEmpty();
    }

    private static Div contents(QuestionDetails question, List<String> heard) {
        Div contents = new Div();
        contents.addClassName("gr-strong-answer");
        if (!question.points().isEmpty()) {
            contents.add(list(question.points(), heard));
        }
        if (!question.followUps().isEmpty()) {
            contents.add(new H3("You may be asked next"), list(question.followUps(), List.of()));
        }
        return contents;
    }

    private static UnorderedList list(List<String> texts, List<String> heard) {
        UnorderedList list = new UnorderedList();
        list.addClassName("gr-points-list");
        texts.forEach(text -> list.add(heard.contains(text) ? heardPoint(text) : new ListItem(text)));
        return list;
    }

    private static ListItem heardPoint(String text) {
        Span tick = new Span("✓ ");
        tick.getElement().setAttribute("aria-hidden", "true");
        Span heard = new Span("Your coach heard: ");
        heard.addClassName("gr-visually-hidden");
        ListItem item = new ListItem(tick, heard, new Span(text));
        item.addClassName("gr-heard");
        return item;
    }
}
