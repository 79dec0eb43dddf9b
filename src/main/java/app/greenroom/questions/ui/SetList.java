package app.greenroom.questions.ui;

import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The questions of a set in order, moved by dragging or with buttons. Says after each change that it changed. */
class SetList extends Card {

    private final Runnable onChange;
    private final List<SetItem> items = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Span size = new Span();
    private final Span spoken = new Span();
    private final EmptyState empty = new EmptyState(
            "Nothing in this set yet",
            "Add questions from the bank, or drag them here. Their order is yours to choose.");

    SetList(Runnable onChange) {
        super("In this set");
        this.onChange = onChange;
        addClassName("gr-set-list");
        size.addClassName("gr-set-size");
        spoken.addClassName("gr-visually-hidden");
        spoken.getElement().setAttribute("aria-live", "polite");
        list.addClassName("gr-rows");
        Div drop = new Div(list, empty);
        drop.addClassName("gr-set-drop");
        add(size, drop, spoken);
        accept(drop, () -> items.size());
        refresh();
    }

    /** Shows these questions, and says nothing of a change. */
    void set(List<QuestionDetails> questions) {
        items.clear();
        list.removeAll();
        questions.forEach(question -> insert(question, items.size()));
        refresh();
    }

    List<QuestionId> ids() {
        return items.stream().map(item -> item.question().id()).toList();
    }

    void append(QuestionDetails question) {
        put(question, items.size());
    }

    private void put(QuestionDetails question, int place) {
        if (!ids().contains(question.id())) {
            insert(question, place);
            changed("Added as number " + (place + 1) + " of " + items.size());
        }
    }

    private void insert(QuestionDetails question, int place) {
        SetItem item = new SetItem(question);
        item.onUp(() -> move(item, items.indexOf(item) - 1, true));
        item.onDown(() -> move(item, items.indexOf(item) + 1, false));
        item.onRemove(() -> remove(item));
        accept(item, () -> items.indexOf(item));
        items.add(place, item);
        list.addComponentAtIndex(place, item);
    }

    private void move(SetItem item, int place) {
        int from = items.indexOf(item);
        int to = Math.min(place, items.size() - 1);
        if (from < 0 || to < 0 || from == to) {
            return;
        }
        items.add(to, items.remove(from));
        list.remove(item);
        list.addComponentAtIndex(to, item);
        changed("Moved to number " + (to + 1) + " of " + items.size());
    }

    private void move(SetItem item, int place, boolean up) {
        move(item, place);
        item.focusButton(up);
    }

    private void remove(SetItem item) {
        int place = items.indexOf(item);
        items.remove(item);
        list.remove(item);
        changed("Removed. " + items.size() + " left");
        if (!items.isEmpty()) {
            items.get(Math.min(place, items.size() - 1)).focusRemove();
        }
        UndoNotice.show("Removed from the set.", () -> put(item.question(), Math.min(place, items.size())));
    }

    private void changed(String words) {
        refresh();
        spoken.setText(words);
        onChange.run();
    }

    private void refresh() {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).place(i, items.size());
        }
        size.setText(QuestionWords.size(
                items.size(),
                items.stream().map(item -> item.question().answerTime()).reduce(Duration.ZERO, Duration::plus)));
        size.setVisible(!items.isEmpty());
        list.setVisible(!items.isEmpty());
        empty.setVisible(items.isEmpty());
    }

    /** What is dropped on the component lands at its place. */
    private void accept(Component component, java.util.function.IntSupplier place) {
        DropTarget<Component> target = DropTarget.create(component);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragSourceComponent().ifPresent(dragged -> {
            if (dragged instanceof SetItem item) {
                move(item, place.getAsInt());
            } else if (dragged instanceof BankRow row) {
                put(row.question(), place.getAsInt());
            }
        }));
    }
}
