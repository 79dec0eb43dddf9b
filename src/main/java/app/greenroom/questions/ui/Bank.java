package app.greenroom.questions.ui;

import app.greenroom.questions.CategoryRow;
import app.greenroom.questions.Difficulty;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionFilter;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The bank of questions, searched and filtered, a page at a time. */
class Bank extends Card {

    /** Where questions come from: a company's guides, or the studio's coaches. */
    private record Source(String name, @Nullable String company, boolean own) {}

    private static final int PAGE = 12;

    private final transient QuestionService questions;
    private final transient Consumer<QuestionDetails> add;
    private final TextField search = new TextField();
    private final Select<CategoryRow> category = new Select<>();
    private final Select<Difficulty> difficulty = new Select<>();
    private final Select<Source> source = new Select<>();
    private final Span found = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Div nothing = new Div();
    private final Button more = new Button("Show more", click -> showMore());
    private final List<BankRow> rows = new ArrayList<>();
    private Set<QuestionId> chosen = Set.of();

    Bank(QuestionService questions, List<CategoryRow> categories, Consumer<QuestionDetails> add, Button write) {
        super("Questions to choose from", write);
        this.questions = questions;
        this.add = add;
        addClassName("gr-bank");

        search.setAriaLabel("Search questions");
        search.setPlaceholder("Search questions");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        any(category, "Category", "Any category", CategoryRow::name);
        category.setItems(categories);
        any(difficulty, "Difficulty", "Any difficulty", Difficulty::label);
        difficulty.setItems(Difficulty.values());
        any(source, "Company", "Any company", Source::name);
        source.setItems(sources());
        Div filters = new Div(search, category, difficulty, source);
        filters.addClassName("gr-bank-filters");

        found.addClassNames("gr-small", "gr-muted");
        found.getElement().setAttribute("aria-live", "polite");
        list.addClassNames("gr-rows", "gr-bank-list");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(filters, found, list, nothing, more);
        refresh();
    }

    /** Marks the questions that the set has already. */
    void mark(Set<QuestionId> chosen) {
        this.chosen = chosen;
        rows.forEach(row -> row.mark(chosen));
    }

    void refresh() {
        rows.clear();
        list.removeAll();
        int number = questions.count(filter());
        found.setText(number == 1 ? "1 question" : number + " questions");
        nothing.removeAll();
        if (number == 0) {
            nothing.add(new EmptyState(
                    "No question fits", "Loosen a filter, or write the question yourself.", (Component) clear()));
        }
        showMore();
    }

    private Button clear() {
        return new Button("Clear the filters", click -> {
            search.clear();
            category.clear();
            difficulty.clear();
            source.clear();
        });
    }

    private void showMore() {
        List<QuestionDetails> next = questions.search(filter(), rows.size(), PAGE + 1);
        next.stream().limit(PAGE).forEach(question -> {
            BankRow row = new BankRow(question, () -> add.accept(question));
            row.mark(chosen);
            rows.add(row);
            list.add(row);
        });
        more.setVisible(next.size() > PAGE);
    }

    private QuestionFilter filter() {
        Source from = source.getValue();
        return new QuestionFilter(
                search.getValue(),
                category.isEmpty() ? null : category.getValue().id(),
                difficulty.getValue(),
                from == null ? null : from.company(),
                null,
                from != null && from.own());
    }

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        questions.companies().forEach(company -> sources.add(new Source(company, company, false)));
        sources.add(new Source("Our own questions", null, true));
        return sources;
    }

    private <T> void any(
            Select<T> select, String label, String nothing, com.vaadin.flow.component.ItemLabelGenerator<T> name) {
        select.setAriaLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(nothing);
        select.setItemLabelGenerator(value -> value == null ? nothing : name.apply(value));
        select.addValueChangeListener(change -> refresh());
    }
}
