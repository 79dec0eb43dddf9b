package app.greenroom.shell;

import app.greenroom.notifications.NotificationRow;
import app.greenroom.notifications.NotificationService;
import app.greenroom.people.CurrentPerson;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.Live;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.springframework.context.annotation.Scope;

/** What the person has not seen yet, as a number on a bell; opened, the latest things they were told. */
@SpringComponent
@Scope("prototype")
class NotificationBell extends Div {

    private final transient NotificationService notifications;
    private final transient Ago ago;
    private final Button bell = new Button(VaadinIcon.BELL_O.create());
    private final Span count = new Span();
    private final Div list = new Div();

    NotificationBell(NotificationService notifications, CurrentPerson current, LiveUpdates updates, Ago ago) {
        this.notifications = notifications;
        this.ago = ago;
        addClassName("gr-bell");
        count.addClassName("gr-count");
        bell.addThemeVariants(ButtonVariant.TERTIARY);
        list.addClassName("gr-notifications");

        Popover popover = new Popover(list);
        popover.setTarget(bell);
        popover.setModal(true);
        popover.setPosition(PopoverPosition.TOP_START);
        popover.setAriaLabel("Notifications");
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                show(notifications.mine());
                notifications.markAllSeen();
                refresh();
            }
        });
        add(bell, count, popover);
        refresh();
        Live.refresh(this, updates, NotificationService.topic(current.id()), this::refresh);
    }

    private void refresh() {
        int unseen = notifications.unseen();
        count.setText(String.valueOf(unseen));
        count.setVisible(unseen > 0);
        bell.setAriaLabel(unseen == 0 ? "Notifications" : "Notifications, " + unseen + " new");
    }

    private void show(List<NotificationRow> rows) {
        list.removeAll();
        list.add(new H2("Notifications"));
        if (rows.isEmpty()) {
            list.add(new Paragraph("Nothing yet. You will hear about feedback, assignments and deadlines here."));
        }
        for (NotificationRow row : rows) {
            Span when = new Span(ago.inWords(row.createdAt()));
            when.addClassName("gr-muted");
            Anchor link = new Anchor(row.link(), new Span(row.text()), when);
            if (row.seenAt() == null) {
                link.addClassName("gr-new");
            }
            list.add(link);
        }
    }
}
