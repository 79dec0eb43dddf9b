package app.greenroom.guides.ui;

import app.greenroom.guides.GuideBody;
import app.greenroom.questions.QuestionDetails;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One kind of question: what is listened for, and the questions. */
class GuideSection extends Div {

    private final Map<GuideQuestion, String> categories = new LinkedHashMap<>();

    GuideSection(
            GuideBody.Section section, List<QuestionDetails> questions, Function<QuestionDetails, GuideQuestion> show) {
        addClassName("gr-guide-section");
        Paragraph advice = new Paragraph(section.advice());
        advice.addClassNames("gr-muted", "gr-small");
        UnorderedList list = new UnorderedList();
        list.addClassName("gr-rows");
        for (QuestionDetails question : questions) {
            GuideQuestion row = show.apply(question);
            categories.put(row, question.category().key());
            list.add(row);
        }
        add(new H3(section.title()), advice, list);
    }

    /** @param category the only one to show; empty for all */
    void show(String category) {
        categories.forEach((row, its) -> row.setVisible(category.isEmpty() || its.equals(category)));
        setVisible(categories.keySet().stream().anyMatch(GuideQuestion::isVisible));
    }
}
