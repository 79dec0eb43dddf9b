package app.greenroom.guides.ui;

import app.greenroom.guides.GuideBody;
import app.greenroom.guides.GuideDetails;
import app.greenroom.questions.CategoryRow;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.shared.ui.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The questions of a guide under its sections, all or of one category. */
class GuideQuestions extends Card {

    private final String address;
    private final List<GuideSection> sections = new ArrayList<>();
    /** By category key; the empty one shows all. */
    private final Map<String, Button> choices = new LinkedHashMap<>();

    private transient Consumer<String> onChoice = chosen -> {};

    GuideQuestions(GuideDetails guide, List<QuestionDetails> questions, Function<QuestionDetails, GuideQuestion> show) {
        super("Questions to practise");
        address = GuidePages.guide(guide.key());
        addClassName("gr-guide-questions");
        Div filter = new Div();
        filter.addClassName("gr-choices");
        filter.getElement().setAttribute("role", "group");
        filter.getElement().setAttribute("aria-label", "Show questions of");
        filter.add(choice("", new Span("All"), questions.size()));
        counts(questions).forEach((category, count) -> {
            Span dot = new Span();
            dot.addClassNames("gr-dot", "gr-cat-" + category.colour());
            filter.add(choice(category.key(), new Span(dot, new Span(category.name())), count));
        });
        add(filter);

        Map<String, QuestionDetails> byKey =
                questions.stream().collect(Collectors.toMap(QuestionDetails::key, Function.identity()));
        for (GuideBody.Section section : guide.body().sections()) {
            GuideSection shown = new GuideSection(
                    section,
                    section.questions().stream()
                            .filter(byKey::containsKey)
                            .map(byKey::get)
                            .toList(),
                    show);
            sections.add(shown);
            add(shown);
        }
    }

    void onChoice(Consumer<String> listener) {
        onChoice = listener;
    }

    /** @param category a key; one that no question has shows all */
    void choose(String category) {
        String chosen = choices.containsKey(category) ? category : "";
        choices.forEach(
                (key, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(key.equals(chosen))));
        sections.forEach(section -> section.show(chosen));
    }

    private Button choice(String category, Span label, int count) {
        Span number = new Span(String.valueOf(count));
        number.addClassName("gr-choice-count");
        label.add(number);
        label.addClassName("gr-choice-label");
        Button button = new Button(label, click -> {
            choose(category);
            onChoice.accept(category);
            remember(category);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("gr-choice");
        choices.put(category, button);
        return button;
    }

    private void remember(String category) {
        QueryParameters parameters =
                category.isEmpty() ? QueryParameters.empty() : QueryParameters.of("category", category);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(address, parameters)));
    }

    private static Map<CategoryRow, Integer> counts(List<QuestionDetails> questions) {
        Map<CategoryRow, Integer> counts = new TreeMap<>(Comparator.comparingInt(CategoryRow::position));
        questions.forEach(question -> counts.merge(question.category(), 1, Integer::sum));
        return counts;
    }
}
