package app.greenroom.rubrics.ui;

import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.rubrics.RubricService;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.PageHead;
import app.greenroom.shared.ui.Told;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One category's rubric: every level in words, its versions, and a form that makes the next one. */
@Route("rubrics/:category")
@RolesAllowed({"COACH", "ADMINISTRATOR"})
class RubricView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient RubricService rubrics;
    private final transient Authorship authorship;
    private String category = "";
    private String title = "";
    private @Nullable RubricForm open;

    RubricView(RubricService rubrics, Authorship authorship) {
        this.rubrics = rubrics;
        this.authorship = authorship;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        category = event.getRouteParameters().get("category").orElse("");
        read();
    }

    /** What is being written here is saved only when the coach says so; leaving asks first. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (open != null && open.changed()) {
            ContinueNavigationAction leaving = event.postpone();
            ConfirmDialog question = new ConfirmDialog();
            question.setHeader("Leave without saving?");
            question.setText("Your changes to this rubric are not saved yet, and would be gone.");
            question.setCancelable(true);
            question.setCancelText("Stay here");
            question.setConfirmButton("Leave", confirmed -> leaving.proceed());
            question.open();
        }
    }

    private RubricDetails newest() {
        return rubrics.current().stream()
                .filter(rubric -> rubric.category().key().equals(category))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no such category."));
    }

    private void read() {
        RubricDetails rubric = newest();
        List<RubricDetails> versions = rubrics.history(rubric.category().id());
        Map<PersonId, PersonRow> authors = authorship.authors(versions);
        title = rubric.category().name() + " rubric · Greenroom";
        Button edit = new Button("Edit", click -> write(rubric));
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        Div criteria = new Div();
        criteria.addClassName("gr-rubric-criteria");
        rubric.criteria().forEach(criterion -> criteria.add(new CriterionCard(criterion, rubric)));
        open = null;
        removeAll();
        add(
                back(),
                new PageHead(rubric.category().name() + " rubric", authorship.inWords(rubric, authors), edit),
                criteria);
        if (versions.size() > 1) {
            add(history(versions, authors));
        }
    }

    private Card history(List<RubricDetails> versions, Map<PersonId, PersonRow> authors) {
        UnorderedList list = new UnorderedList();
        list.addClassName("gr-rows");
        versions.forEach(version -> list.add(new ListItem(authorship.inWords(version, authors))));
        Card card = new Card("Versions");
        card.addClassName("gr-rubric-versions");
        card.add(list);
        return card;
    }

    private void write(RubricDetails rubric) {
        open = new RubricForm(rubric.criteria(), form -> publish(rubric, form), this::read);
        removeAll();
        add(
                back(),
                new PageHead(
                        "Edit the " + rubric.category().name().toLowerCase() + " rubric",
                        "Saving makes version " + (rubric.number() + 1)
                                + ". Reviews that were begun before keep the version they were begun with."),
                open);
    }

    private void publish(RubricDetails before, RubricForm form) {
        try {
            rubrics.publish(before.id(), form.value());
            Told.show("Saved. New reviews use it from now on.");
            read();
        } catch (RuleException e) {
            form.complain(e.getMessage());
        }
    }

    private static Anchor back() {
        Anchor back = new Anchor(RubricPages.all(), "All rubrics");
        back.addClassNames("gr-rubric-back", "gr-small");
        return back;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
