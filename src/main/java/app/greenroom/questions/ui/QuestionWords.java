package app.greenroom.questions.ui;

import app.greenroom.questions.QuestionDetails;
import app.greenroom.shared.ui.Timing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.List;

/** How a question reads in the bank and in a set. */
final class QuestionWords {

    private QuestionWords() {}

    /** "Behavioural · core · 2 min · Netflix". */
    static Span meta(QuestionDetails question) {
        String from = question.company() == null ? "our own" : question.company();
        Span meta = new Span(question.category().name() + " · "
                + question.difficulty().label().toLowerCase() + " · " + Timing.inWords(question.answerTime()) + " · "
                + from);
        meta.addClassNames("gr-small", "gr-muted");
        return meta;
    }

    static Span dot(QuestionDetails question) {
        Span dot = new Span();
        dot.addClassNames("gr-dot", "gr-cat-" + question.category().colour());
        return dot;
    }

    /** The question; what it listens for unfolds under it. */
    static Component prompt(QuestionDetails question) {
        if (question.points().isEmpty() && question.followUps().isEmpty()) {
            Paragraph plain = new Paragraph(question.prompt());
            plain.addClassName("gr-prompt");
            return plain;
        }
        Div inside = new Div();
        inside.addClassName("gr-points");
        part(inside, "What a strong answer covers", question.points());
        part(inside, "Follow-ups", question.followUps());
        NativeDetails details = new NativeDetails(question.prompt(), inside);
        details.addClassName("gr-prompt");
        return details;
    }

    /** "8 questions · 18 min". */
    static String size(int questions, Duration time) {
        return questions + (questions == 1 ? " question" : " questions") + " · " + Timing.inWords(time);
    }

    private static void part(Div inside, String title, List<String> texts) {
        if (!texts.isEmpty()) {
            Paragraph label = new Paragraph(title);
            label.addClassName("gr-label");
            inside.add(
                    label, new UnorderedList(texts.stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
    }
}
