package app.greenroom.reviews.ui;

import app.greenroom.contests.ContestDetails;
import app.greenroom.contests.ContestService;
import app.greenroom.questions.CategoryRow;
import app.greenroom.questions.CategoryService;
import app.greenroom.reviews.QueueRow;
import app.greenroom.reviews.ReviewService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PageHead;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** The answers that wait for feedback, the oldest first. */
@Route("review")
@PageTitle("Review desk · Greenroom")
@RolesAllowed("COACH")
class QueueView extends Div implements AfterNavigationObserver {

    static final String CATEGORY = "category";

    private final transient ReviewService reviews;
    private final transient ContestService contests;
    private final transient Waiting waiting;
    private final List<CategoryRow> categories;
    private final Select<CategoryRow> filter = new Select<>();
    private final PageHead head = new PageHead("Review desk", "", filter);
    private final Div content = new Div();

    QueueView(
            ReviewService reviews,
            ContestService contests,
            CategoryService categories,
            Waiting waiting,
            LiveUpdates updates) {
        this.reviews = reviews;
        this.contests = contests;
        this.waiting = waiting;
        this.categories = categories.active();
        filter.setLabel("Category");
        filter.setItems(this.categories);
        filter.setItemLabelGenerator(category -> category == null ? "All categories" : category.name());
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption("All categories");
        filter.setPlaceholder("All categories");
        filter.addClassName("gr-queue-filter");
        filter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Go.to(ReviewPages.queue(chosen()));
            }
        });
        add(head, content);
        Live.refresh(this, updates, ReviewService.TOPIC, this::refresh);
        Live.refresh(this, updates, TakeService.TOPIC, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String key = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CATEGORY)
                .orElse("");
        filter.setValue(categories.stream()
                .filter(category -> category.key().equals(key))
                .findFirst()
                .orElse(null));
        refresh();
    }

    private String chosen() {
        return filter.getOptionalValue().map(CategoryRow::key).orElse("");
    }

    private void refresh() {
        List<QueueRow> all = reviews.queue();
        List<QueueRow> shown = all.stream()
                .filter(row -> filter.isEmpty() || row.question().category().equals(filter.getValue()))
                .toList();
        filter.setVisible(!all.isEmpty());
        head.setLead(lead(all));
        content.removeAll();
        if (shown.isEmpty()) {
            content.add(nothing(all));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("gr-card", "gr-queue");
        Map<TakeId, ContestDetails> asked =
                contests.waiting(shown.stream().map(QueueRow::take).toList());
        shown.forEach(row ->
                list.add(new QueueItem(row, asked.get(row.take()), ReviewPages.desk(row.take(), chosen()), waiting)));
        content.add(list);
        int total = reviews.queueSize();
        if (total > all.size()) {
            Paragraph more = new Paragraph("These are the oldest " + all.size() + " of " + total + ".");
            more.addClassName("gr-muted");
            content.add(more);
        }
    }

    private static String lead(List<QueueRow> all) {
        long overdue = all.stream().filter(QueueRow::overdue).count();
        return switch (all.size()) {
            case 0 -> "";
            case 1 -> "One answer is waiting for you.";
            default ->
                all.size() + " answers are waiting, the oldest first"
                        + (overdue == 0 ? "." : "; " + overdue + " for more than two days.");
        };
    }

    private EmptyState nothing(List<QueueRow> all) {
        return all.isEmpty()
                ? new EmptyState(
                        "Nothing is waiting. Well done.",
                        "When one of your candidates hands in an answer, it comes here for you to listen to and score.")
                : new EmptyState(
                        "Nothing is waiting in " + filter.getValue().name() + ".",
                        "Other categories have answers waiting: choose “All categories” to see them.");
    }
}
