package app.greenroom.interviews.ui;

import app.greenroom.interviews.QuestionShare;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.shared.ui.Card;
import app.greenroom.takes.ui.TakePages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;

/** What to practise after an interview: the questions that had the most left to say. */
class NextCard extends Card {

    private static final int MOST = 3;

    NextCard(List<QuestionShare> weakest, Map<QuestionId, QuestionDetails> questions) {
        super("To practise next");
        UnorderedList list = new UnorderedList();
        list.addClassNames("gr-rows", "gr-plain-rows");
        weakest.stream()
                .filter(share -> questions.containsKey(share.question()))
                .limit(MOST)
                .map(share -> item(share, questions.get(share.question())))
                .forEach(list::add);
        add(list);
    }

    private static ListItem item(QuestionShare share, QuestionDetails question) {
        Anchor again = new Anchor(TakePages.practise(question.id(), null), question.prompt());
        again.addClassName("gr-answer-link");
        Span why = new Span(
                !share.answered()
                        ? "Left without an answer"
                        : share.missing().isEmpty()
                                ? "Some of it was only touched"
                                : "Not heard: " + share.missing().getFirst());
        why.addClassNames("gr-muted", "gr-small");
        Div words = new Div(again, why);
        words.addClassName("gr-answer-words");
        return new ListItem(words);
    }
}
