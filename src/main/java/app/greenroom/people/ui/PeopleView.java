package app.greenroom.people.ui;

import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.people.Role;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.Chip.Tone;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.Face;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** Everybody in the studio, by role, for the administrator. */
@Route("people")
@PageTitle("People · Greenroom")
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Div implements AfterNavigationObserver {

    private final transient PersonService people;
    private final TextField search = new TextField("Find somebody");
    private final PageHead head;
    private final Div list = new Div();

    PeopleView(PersonService people) {
        this.people = people;
        Button add = new Button("Add somebody", VaadinIcon.PLUS.create(), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        head = new PageHead("People", "", add);
        search.setPlaceholder("Name or e-mail");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        search.addClassName("gr-people-search");
        list.addClassName("gr-stack");
        add(head, search, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void add() {
        new AddPersonDialog((draft, password) -> {
                    people.add(draft, password);
                    refresh();
                })
                .open();
    }

    private void refresh() {
        List<PersonRow> all = people.everybody();
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<PersonRow> found = all.stream()
                .filter(person -> (person.name() + " " + person.email())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        head.setLead(count(all, Role.CANDIDATE) + " candidates, " + count(all, Role.COACH) + " coaches");
        list.removeAll();
        if (found.isEmpty()) {
            list.add(
                    new EmptyState("Nobody found", "No name or e-mail address has “" + search.getValue() + "” in it."));
        }
        for (Role role : List.of(Role.ADMINISTRATOR, Role.COACH, Role.CANDIDATE)) {
            List<PersonRow> rows =
                    found.stream().filter(person -> person.role() == role).toList();
            if (!rows.isEmpty()) {
                list.add(section(role, rows));
            }
        }
    }

    private static long count(List<PersonRow> all, Role role) {
        return all.stream()
                .filter(person -> person.role() == role && person.active())
                .count();
    }

    private Section section(Role role, List<PersonRow> rows) {
        UnorderedList items = new UnorderedList();
        items.addClassName("gr-rows");
        rows.forEach(person -> items.add(item(person)));
        Section section = new Section(new H2(role.label() + "s"), items);
        section.addClassNames("gr-card", "gr-people");
        return section;
    }

    private ListItem item(PersonRow person) {
        Span email = new Span(person.email());
        email.addClassNames("gr-muted", "gr-small");
        Div words = new Div(new Span(person.name()), email);
        words.addClassNames("gr-grow", "gr-person-words");
        Button open = new Button("Manage", click -> new PersonDialog(people, person, this::refresh).open());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.setAriaLabel("Manage " + person.name());
        ListItem item = new ListItem(new Face(person), words);
        if (!person.active()) {
            item.add(new Chip("Cannot sign in", Tone.WARN));
        }
        item.add(open);
        item.addClassName("gr-row");
        return item;
    }
}
