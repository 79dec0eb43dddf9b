package app.greenroom.questions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Two coaches changed one set: neither state is lost, and this one's coach decides. */
class ConflictNotice extends Div {

    private final H2 title = new H2();

    ConflictNotice(Runnable keepMine, Runnable asCopy, Runnable showTheirs) {
        addClassNames("gr-card", "gr-conflict");
        getElement().setAttribute("role", "alert");
        Button mine = new Button("Save mine over it", click -> keepMine.run());
        mine.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(
                mine,
                new Button("Save mine as a new set", click -> asCopy.run()),
                new Button("Show theirs", click -> showTheirs.run()));
        actions.addClassName("gr-actions");
        add(
                title,
                new Paragraph("What you see is yours. It is not saved yet, and nothing of theirs is lost."),
                actions);
        setVisible(false);
    }

    void show(String who, String when) {
        title.setText(who + " changed this set " + when);
        setVisible(true);
    }
}
