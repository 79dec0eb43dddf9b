package app.greenroom.guides.ui;

import app.greenroom.assignments.DueQuestion;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How far a candidate has come with a guide. Not there before there is anything to say. */
class YouCard extends Card {

    YouCard(YourGuide you, List<QuestionDetails> questions, Ago ago) {
        super("You and this guide");
        addClassName("gr-you");
        Div done = new Div();
        done.getStyle()
                .set(
                        "--to",
                        String.format(
                                Locale.ROOT, "%.1f%%", 100.0 * you.practised().size() / questions.size()));
        Div bar = new Div(done);
        bar.addClassName("gr-span-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(new Paragraph(you.practised().size() + " of " + questions.size() + " practised"), bar);
        bestCategory(you, questions);
        you.due().values().stream()
                .min(Comparator.comparing(DueQuestion::due))
                .ifPresent(first -> add(new Paragraph(Words.counted(you.due().size(), "question") + " of it "
                        + (you.due().size() == 1 ? "is" : "are") + " due, the first " + ago.inWords(first.due()))));
        setVisible(!you.untouched());
    }

    private void bestCategory(YourGuide you, List<QuestionDetails> questions) {
        Map<String, Double> means = questions.stream()
                .filter(question -> you.best().containsKey(question.id()))
                .collect(Collectors.groupingBy(
                        question -> question.category().name(),
                        Collectors.averagingDouble(question -> you.best().get(question.id()))));
        means.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(best -> add(new Paragraph(
                        "Best category: " + best.getKey() + ", " + Words.score(best.getValue()) + " of 5")));
    }
}
