package app.greenroom.questions.ui;

import app.greenroom.questions.QuestionDetails;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A question in its place in a set. */
class SetItem extends ListItem {

    private final transient QuestionDetails question;
    private final Span number = new Span();
    private final Button up;
    private final Button down;
    private final Button remove;

    SetItem(QuestionDetails question) {
        this.question = question;
        addClassNames("gr-question-row", "gr-set-item");
        up = button(VaadinIcon.ARROW_UP, "Move up");
        down = button(VaadinIcon.ARROW_DOWN, "Move down");
        remove = button(VaadinIcon.CLOSE_SMALL, "Remove");
        number.addClassName("gr-set-number");
        Icon handle = VaadinIcon.MENU.create();
        handle.addClassName("gr-handle");
        handle.getElement().setAttribute("aria-hidden", "true");
        Div words = new Div(QuestionWords.prompt(question), QuestionWords.meta(question));
        words.addClassName("gr-grow");
        Div buttons = new Div(up, down, remove);
        buttons.addClassName("gr-set-buttons");
        add(handle, number, QuestionWords.dot(question), words, buttons);
        DragSource.create(this).setEffectAllowed(EffectAllowed.MOVE);
    }

    QuestionDetails question() {
        return question;
    }

    void place(int place, int of) {
        number.setText(String.valueOf(place + 1));
        up.setEnabled(place > 0);
        down.setEnabled(place < of - 1);
    }

    void onUp(Runnable move) {
        up.addClickListener(click -> move.run());
    }

    void onDown(Runnable move) {
        down.addClickListener(click -> move.run());
    }

    void onRemove(Runnable removal) {
        remove.addClickListener(click -> removal.run());
    }

    /** The item was taken out of the page and put back: whoever pressed a button wants to press it again. */
    void focusButton(boolean upwards) {
        Button pressed = upwards ? up : down;
        (pressed.isEnabled() ? pressed : upwards ? down : up).focus();
    }

    void focusRemove() {
        remove.focus();
    }

    private Button button(VaadinIcon icon, String label) {
        Button button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(label + ": " + question.prompt());
        button.setTooltipText(label);
        return button;
    }
}
