package app.greenroom.questions.ui;

import app.greenroom.people.PersonRow;
import app.greenroom.questions.QuestionSetRow;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.CategoryMix;
import app.greenroom.shared.ui.Face;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.jspecify.annotations.Nullable;

/** One question set of the list. */
class QuestionSetCard extends ListItem {

    QuestionSetCard(
            QuestionSetRow set,
            @Nullable PersonRow owner,
            String changed,
            String assignAddress,
            Runnable duplicate,
            Runnable archive) {
        addClassNames("gr-card", "gr-set-card");
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.addClassName("gr-more");
        var more = menu.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create(), "More");
        more.setAriaLabel("More for " + set.name());
        more.getSubMenu().addItem("Duplicate", click -> duplicate.run());
        more.getSubMenu().addItem("Archive", click -> archive.run());
        Div head = new Div(new H2(new Anchor(QuestionPages.set(set.id()), set.name())), menu);
        head.addClassName("gr-set-card-head");
        Paragraph description = new Paragraph(set.description());
        description.addClassNames("gr-muted", "gr-small");
        description.setVisible(!set.description().isEmpty());
        Span size = new Span(
                set.questions() == 0 ? "No questions yet" : QuestionWords.size(set.questions(), set.totalTime()));
        size.addClassName("gr-set-size");
        add(head, description, size, new CategoryMix(set.categories()));

        Div by = new Div();
        by.addClassNames("gr-row", "gr-small", "gr-muted");
        if (owner != null) {
            by.add(new Face(owner), new Span(owner.name() + " · changed " + changed));
        }
        ButtonLink assign = new ButtonLink(assignAddress, "Assign");
        assign.setAriaLabel("Assign " + set.name());
        assign.setVisible(set.questions() > 0);
        Div foot = new Div(by, assign);
        foot.addClassName("gr-set-card-foot");
        add(foot);
    }
}
