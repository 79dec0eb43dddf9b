package app.greenroom.questions.ui;

import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;

/** A question of the bank, to add with its button or to drag into the set. */
class BankRow extends ListItem {

    private final transient QuestionDetails question;
    private final Button add;
    private final DragSource<BankRow> drag;

    BankRow(QuestionDetails question, Runnable onAdd) {
        this.question = question;
        addClassName("gr-question-row");
        Div words = new Div(QuestionWords.prompt(question), QuestionWords.meta(question));
        words.addClassName("gr-grow");
        add = new Button("Add", VaadinIcon.PLUS.create(), click -> onAdd.run());
        add.setAriaLabel("Add: " + question.prompt());
        add(QuestionWords.dot(question), words, add);
        drag = DragSource.create(this);
        drag.setEffectAllowed(EffectAllowed.COPY_MOVE);
    }

    QuestionDetails question() {
        return question;
    }

    void mark(Set<QuestionId> chosen) {
        boolean there = chosen.contains(question.id());
        add.setEnabled(!there);
        add.setText(there ? "In the set" : "Add");
        add.setIcon(there ? VaadinIcon.CHECK.create() : VaadinIcon.PLUS.create());
        drag.setDraggable(!there);
        setClassName("gr-chosen", there);
    }
}
