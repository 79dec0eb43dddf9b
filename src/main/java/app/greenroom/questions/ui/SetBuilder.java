package app.greenroom.questions.ui;

import app.greenroom.assignments.ui.AssignmentPages;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.questions.CategoryRow;
import app.greenroom.questions.QuestionDraft;
import app.greenroom.questions.QuestionService;
import app.greenroom.questions.QuestionSetDetails;
import app.greenroom.questions.QuestionSetDraft;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetService;
import app.greenroom.questions.SetChangedException;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import jakarta.validation.ConstraintViolationException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Builds one set. Every change is saved at once, unless another coach has changed the set meanwhile. */
class SetBuilder extends Div {

    private final transient QuestionSetService sets;
    private final transient QuestionService questions;
    private final transient PersonService people;
    private final transient Ago ago;
    private final transient List<CategoryRow> categories;

    private final SaveState state = new SaveState();
    private final ButtonLink assign = ButtonLink.primary("", "Assign this set");
    private final ButtonLink interview = new ButtonLink("", "Assign as interview");
    private final PageHead head = new PageHead("", "", state, interview, assign, menu());
    private final ConflictNotice conflict = new ConflictNotice(this::keepMine, this::saveAsCopy, this::showTheirs);
    private final ArchivedNotice archived = new ArchivedNotice(this::restore);
    private final SetForm form = new SetForm(this::save);
    private final SetList list = new SetList(this::questionsChanged);
    private final Bank bank;
    private final Div desk;
    private transient QuestionSetDetails set;

    SetBuilder(
            QuestionSetDetails set,
            QuestionSetService sets,
            QuestionService questions,
            List<CategoryRow> categories,
            PersonService people,
            Ago ago) {
        this.set = set;
        this.sets = sets;
        this.questions = questions;
        this.categories = categories;
        this.people = people;
        this.ago = ago;
        bank = new Bank(questions, categories, list::append, new Button("Write a question", click -> write()));
        Anchor back = new Anchor(QuestionPages.sets(), "All question sets");
        back.addClassName("gr-back");
        Div right = new Div(form, list);
        right.addClassName("gr-stack");
        desk = new Div(bank, right);
        desk.addClassName("gr-builder");
        add(back, head, conflict, archived, desk);
        adopt(set, "Every change is saved");
    }

    boolean isUnsaved() {
        return state.isUnsaved();
    }

    /** Somebody may have changed the set, perhaps this page itself. */
    void lookForChanges() {
        QuestionSetDetails fresh = sets.details(set.id());
        if (fresh.version() == set.version()) {
            return;
        }
        if (state.isUnsaved()) {
            showConflict(fresh);
        } else {
            adopt(fresh, name(fresh.changedBy()) + " changed this set just now");
        }
    }

    private void questionsChanged() {
        bank.mark(new HashSet<>(list.ids()));
        save();
    }

    private void save() {
        save(set.version());
    }

    private void save(long version) {
        try {
            set = sets.change(set.id(), version, draft(form.name()));
            head.setHeading(set.name());
            assign.setVisible(!set.questions().isEmpty());
            interview.setVisible(!set.questions().isEmpty());
            conflict.setVisible(false);
            state.saved("Saved");
        } catch (SetChangedException e) {
            showConflict(sets.details(set.id()));
        } catch (ConstraintViolationException e) {
            state.unsaved(e.getConstraintViolations().iterator().next().getMessage());
        } catch (RuleException e) {
            state.unsaved(e.getMessage());
        }
    }

    private QuestionSetDraft draft(String name) {
        return new QuestionSetDraft(name, form.description(), list.ids());
    }

    private void showConflict(QuestionSetDetails theirs) {
        state.unsaved("somebody else changed this set");
        conflict.show(name(theirs.changedBy()), ago.inWords(theirs.changedAt()));
    }

    private void keepMine() {
        save(sets.details(set.id()).version());
    }

    private void saveAsCopy() {
        String name = form.name().isBlank() ? set.name() : form.name();
        QuestionSetId copy = sets.create(draft(name.substring(0, Math.min(name.length(), 110)) + " (mine)"));
        state.saved("Saved");
        open(QuestionPages.set(copy));
    }

    private void showTheirs() {
        adopt(sets.details(set.id()), "This is their version");
    }

    private void adopt(QuestionSetDetails fresh, String words) {
        set = fresh;
        head.setHeading(fresh.name());
        form.set(fresh.name(), fresh.description());
        list.set(fresh.questions());
        bank.mark(new HashSet<>(list.ids()));
        conflict.setVisible(false);
        archived.setVisible(fresh.archived());
        desk.setEnabled(!fresh.archived());
        assign.setHref(AssignmentPages.assign(fresh.id()));
        assign.setVisible(!fresh.questions().isEmpty() && !fresh.archived());
        interview.setHref(AssignmentPages.assignInterview(fresh.id()));
        interview.setVisible(assign.isVisible());
        state.saved(words);
    }

    private void write() {
        new QuestionDialog(categories, this::create).open();
    }

    private void create(QuestionDraft draft) {
        list.append(questions.details(questions.create(draft)));
        bank.refresh();
    }

    private MenuBar menu() {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.addClassName("gr-more");
        var more = menu.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create(), "More");
        more.setAriaLabel("More for this set");
        more.getSubMenu().addItem("Duplicate", click -> open(QuestionPages.set(sets.duplicate(set.id()))));
        more.getSubMenu().addItem("Archive", click -> archive());
        return menu;
    }

    private void archive() {
        sets.archive(set.id());
        adopt(sets.details(set.id()), "Archived");
    }

    private void restore() {
        sets.restore(set.id());
        adopt(sets.details(set.id()), "Every change is saved");
    }

    private String name(PersonId person) {
        PersonRow row = people.names(Set.of(person)).get(person);
        return row == null ? "Somebody else" : row.name();
    }

    private void open(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }
}
