package app.greenroom.questions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Says what was done and offers to undo it, instead of asking first. */
final class UndoNotice {

    private static final int SHOWN_MILLIS = 10_000;

    private UndoNotice() {}

    static void show(String text, Runnable undo) {
        Notification notice = new Notification();
        Button button = new Button("Undo", click -> {
            notice.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Div content = new Div(new Span(text), button);
        content.addClassName("gr-row");
        notice.add(content);
        notice.setDuration(SHOWN_MILLIS);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.open();
    }
}
