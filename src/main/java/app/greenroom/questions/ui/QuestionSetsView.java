package app.greenroom.questions.ui;

import app.greenroom.assignments.ui.AssignmentPages;
import app.greenroom.guides.GuideService;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.questions.QuestionSetDraft;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetRow;
import app.greenroom.questions.QuestionSetService;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The studio's question sets. */
@Route("question-sets")
@PageTitle("Question sets · Greenroom")
@RolesAllowed("COACH")
class QuestionSetsView extends Div implements AfterNavigationObserver {

    private final transient QuestionSetService sets;
    private final transient QuestionService questions;
    private final transient GuideService guides;
    private final transient PersonService people;
    private final transient Ago ago;
    private final UnorderedList cards = new UnorderedList();
    private final Div nothing = new Div();

    QuestionSetsView(
            QuestionSetService sets, QuestionService questions, GuideService guides, PersonService people, Ago ago) {
        this.sets = sets;
        this.questions = questions;
        this.guides = guides;
        this.people = people;
        this.ago = ago;
        cards.addClassName("gr-set-cards");
        add(
                new PageHead(
                        "Question sets",
                        "Put questions in an order once, and assign it as often as you like.",
                        newSet()),
                cards,
                nothing);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private Button newSet() {
        Button button = new Button(
                "New question set",
                VaadinIcon.PLUS.create(),
                click -> new NewSetDialog(guides.guides(), (name, guide) -> {
                            List<QuestionId> its = guide == null
                                    ? List.of()
                                    : questions.ofGuide(guide.id()).stream()
                                            .map(QuestionDetails::id)
                                            .toList();
                            show(sets.create(new QuestionSetDraft(name, "", its)));
                        })
                        .open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void refresh() {
        List<QuestionSetRow> rows = sets.sets();
        Map<PersonId, PersonRow> owners =
                people.names(rows.stream().map(QuestionSetRow::owner).collect(Collectors.toSet()));
        cards.removeAll();
        rows.forEach(row -> cards.add(new QuestionSetCard(
                row,
                owners.get(row.owner()),
                ago.inWords(row.changedAt()),
                AssignmentPages.assign(row.id()),
                () -> show(sets.duplicate(row.id())),
                () -> archive(row))));
        cards.setVisible(!rows.isEmpty());
        nothing.removeAll();
        if (rows.isEmpty()) {
            nothing.add(new EmptyState(
                    "No question sets yet",
                    "A set is an ordered list of questions. Begin with a guide’s questions, or pick your own.",
                    newSet()));
        }
    }

    private void archive(QuestionSetRow row) {
        sets.archive(row.id());
        refresh();
        UndoNotice.show("“" + row.name() + "” is archived. What was assigned from it stays.", () -> {
            sets.restore(row.id());
            refresh();
        });
    }

    private void show(QuestionSetId id) {
        getUI().ifPresent(ui -> ui.navigate(QuestionPages.set(id)));
    }
}
