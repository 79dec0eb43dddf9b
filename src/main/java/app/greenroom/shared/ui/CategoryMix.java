package app.greenroom.shared.ui;

import app.greenroom.questions.CategoryRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A thin bar that shows how much of something lies in each category. Its words are read out instead of it. */
public class CategoryMix extends Div {

    /** @param categories one for each thing, in any order */
    public CategoryMix(List<CategoryRow> categories) {
        addClassName("gr-mix");
        Map<CategoryRow, Integer> counts =
                new TreeMap<>(Comparator.comparingInt(CategoryRow::position).thenComparing(CategoryRow::key));
        categories.forEach(category -> counts.merge(category, 1, Integer::sum));
        counts.forEach((category, count) -> {
            Span part = new Span();
            part.addClassName("gr-cat-" + category.colour());
            part.getStyle().set("flex-grow", String.valueOf(count));
            add(part);
        });
        String words = counts.entrySet().stream()
                .map(entry -> entry.getKey().name() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", words);
        getElement().setAttribute("title", words);
        setVisible(!categories.isEmpty());
    }
}
