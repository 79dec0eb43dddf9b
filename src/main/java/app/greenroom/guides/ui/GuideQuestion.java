package app.greenroom.guides.ui;

import app.greenroom.questions.QuestionDetails;
import app.greenroom.shared.ui.Timing;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question of a guide. What a strong answer covers stays folded up: thinking first is half the practice. */
class GuideQuestion extends ListItem {

    /**
     * @param notes what concerns the reader alone, after a dot; or nothing
     * @param practise where to say it; null for who does not
     */
    GuideQuestion(QuestionDetails question, String notes, @Nullable String practise) {
        addClassName("gr-guide-question");
        Span dot = new Span();
        dot.addClassNames("gr-dot", "gr-cat-" + question.category().colour());
        Paragraph prompt = new Paragraph(question.prompt());
        prompt.addClassName("gr-prompt");
        Span meta = new Span(question.category().name() + " · "
                + question.difficulty().label().toLowerCase() + " · " + Timing.inWords(question.answerTime()) + notes);
        meta.addClassNames("gr-small", "gr-muted");
        Div words = new Div(prompt, meta, covers(question));
        words.addClassName("gr-grow");
        add(dot, words);
        if (practise != null) {
            Anchor say = new Anchor(practise, "Say it out loud");
            say.addClassName("gr-say");
            say.setAriaLabel("Say it out loud: " + question.prompt());
            add(say);
        }
    }

    private static NativeDetails covers(QuestionDetails question) {
        Div inside = new Div(list(question.points()));
        if (!question.followUps().isEmpty()) {
            Paragraph next = new Paragraph("They may ask next");
            next.addClassName("gr-label");
            inside.add(next, list(question.followUps()));
        }
        inside.addClassName("gr-points");
        return new NativeDetails("What a strong answer covers", inside);
    }

    private static UnorderedList list(List<String> texts) {
        return new UnorderedList(texts.stream().map(ListItem::new).toArray(ListItem[]::new));
    }
}
