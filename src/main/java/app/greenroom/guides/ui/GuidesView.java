package app.greenroom.guides.ui;

import app.greenroom.guides.GuideRow;
import app.greenroom.guides.GuideService;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.Role;
import app.greenroom.questions.CategoryId;
import app.greenroom.questions.CategoryRow;
import app.greenroom.questions.CategoryService;
import app.greenroom.questions.PackImporter;
import app.greenroom.questions.QuestionService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue of guides, searched with {@code ?q=}. Coaches and administrators import packs here. */
@Route("guides")
@PageTitle("Guides · Greenroom")
@PermitAll
class GuidesView extends Div implements AfterNavigationObserver {

    private final transient GuideService guides;
    private final transient QuestionService questions;
    private final transient CategoryService categories;
    private final transient PackImporter importer;
    private final boolean mayImport;
    private final TextField search = new TextField();
    private final UnorderedList cards = new UnorderedList();
    private final Div nothing = new Div();

    GuidesView(
            GuideService guides,
            QuestionService questions,
            CategoryService categories,
            PackImporter importer,
            CurrentPerson current,
            LiveUpdates updates) {
        this.guides = guides;
        this.questions = questions;
        this.categories = categories;
        this.importer = importer;
        this.mayImport = current.role() != Role.CANDIDATE;

        search.setAriaLabel("Search guides");
        search.setPlaceholder("Search by company or role");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("gr-guide-search");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                remember(change.getValue());
            }
            refresh();
        });
        cards.addClassName("gr-guide-cards");
        String lead = mayImport
                ? "What candidates practise with, and where your question sets begin."
                : "Each guide is one role at one company: what to expect, and questions to say out loud.";
        add(new PageHead("Guides", lead, actions()), search, cards, nothing);
        Live.refresh(this, updates, GuideService.TOPIC, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.setValue(
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
        refresh();
    }

    private Component[] actions() {
        return mayImport
                ? new Component[] {new Button("Import a pack", VaadinIcon.UPLOAD_ALT.create(), click -> importPack())}
                : new Component[0];
    }

    private void importPack() {
        new PackDialog(importer::importPack).open();
    }

    private void refresh() {
        Map<CategoryId, CategoryRow> byId =
                categories.all().stream().collect(Collectors.toMap(CategoryRow::id, Function.identity()));
        var mix = questions.mix();
        List<GuideRow> all = guides.guides();
        List<GuideRow> found = all.stream().filter(this::matches).toList();
        cards.removeAll();
        found.forEach(guide -> cards.add(new GuideCard(
                guide,
                mix.getOrDefault(guide.id(), Map.of()).entrySet().stream()
                        .flatMap(entry -> Collections.nCopies(entry.getValue(), byId.get(entry.getKey())).stream())
                        .toList())));
        cards.setVisible(!found.isEmpty());
        search.setVisible(!all.isEmpty());
        nothing.removeAll();
        if (all.isEmpty()) {
            nothing.add(new EmptyState(
                    "No guides yet",
                    mayImport
                            ? "A guide comes as a pack: one file with everything about a role at a company."
                            : "Your coaches have not brought any guides yet.",
                    actions()));
        } else if (found.isEmpty()) {
            nothing.add(new EmptyState(
                    "No guide matches “" + search.getValue() + "”",
                    "Try the name of a company, or a word of the role.",
                    new Button("Show all guides", click -> {
                        remember("");
                        search.clear();
                    })));
        }
    }

    private boolean matches(GuideRow guide) {
        String text = (guide.company() + " " + guide.role() + " " + guide.title()).toLowerCase(Locale.ROOT);
        return Arrays.stream(search.getValue().toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(text::contains);
    }

    private void remember(String text) {
        QueryParameters parameters = text.isBlank() ? QueryParameters.empty() : QueryParameters.of("q", text);
        getUI().ifPresent(
                        ui -> ui.getPage().getHistory().replaceState(null, new Location(GuidePages.all(), parameters)));
    }
}
