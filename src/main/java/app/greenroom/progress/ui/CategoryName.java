package app.greenroom.progress.ui;

import app.greenroom.questions.CategoryRow;
import com.vaadin.flow.component.html.Span;

/** A category with its colour, the same everywhere. */
class CategoryName extends Span {

    CategoryName(CategoryRow category) {
        addClassName("gr-category");
        Span dot = new Span();
        dot.addClassNames("gr-dot", "gr-cat-" + category.colour());
        dot.getElement().setAttribute("aria-hidden", "true");
        add(dot, new Span(category.name()));
    }
}
