package app.greenroom.reviews.ui;

import app.greenroom.contests.ContestService;
import app.greenroom.feedback.ui.Insights;
import app.greenroom.people.PersonService;
import app.greenroom.reviews.ReleasedReview;
import app.greenroom.reviews.ReviewDesk;
import app.greenroom.reviews.ReviewDesk.OwnReview;
import app.greenroom.reviews.ReviewService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.Told;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The review desk: one answer, and the coach's review of it. */
@Route("review/:take")
@RolesAllowed("COACH")
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle, OpenDesk.Ways {

    private final transient ReviewService reviews;
    private final transient TakeService takes;
    private final transient Insights insights;
    private final transient ContestService contests;
    private final transient PersonService people;
    private final transient LiveUpdates updates;
    private final transient StudioClock clock;
    private final transient Ago ago;
    private transient TakeId take = new TakeId(new java.util.UUID(0, 0));
    private transient Neighbours queue = new Neighbours(null, null, 0);
    private String category = "";
    private String title = "";
    private @Nullable OpenDesk open;

    DeskView(
            ReviewService reviews,
            TakeService takes,
            Insights insights,
            ContestService contests,
            PersonService people,
            LiveUpdates updates,
            StudioClock clock,
            Ago ago) {
        this.reviews = reviews;
        this.takes = takes;
        this.insights = insights;
        this.contests = contests;
        this.people = people;
        this.updates = updates;
        this.clock = clock;
        this.ago = ago;
        DeskKeys.listen(
                this,
                Map.of(
                        "j", () -> go(queue.next(), "That was the last answer in the queue."),
                        "k", () -> go(queue.previous(), "That was the first answer in the queue."),
                        "c", this::comment,
                        "?", () -> new KeysDialog().open()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        take = TakeId.of(event.getRouteParameters().get("take").orElse(""));
        category = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QueueView.CATEGORY)
                .orElse("");
        reload();
    }

    @Override
    public void reload() {
        ReviewDesk desk = reviews.open(take);
        queue = Neighbours.of(take, reviews.queue(), category);
        title = desk.candidate().name() + " · Review desk · Greenroom";
        removeAll();
        open = null;
        ReleasedReview released = desk.released();
        OwnReview mine = desk.mine();
        if (released != null) {
            add(new ReleasedDesk(
                    desk,
                    released,
                    people.names(List.of(released.coach())).get(released.coach()),
                    ago.inWords(released.releasedAt()),
                    takes,
                    insights,
                    contests,
                    updates,
                    steps()));
        } else if (mine != null) {
            open = new OpenDesk(desk, mine, reviews, takes, insights, contests, clock, updates, steps(), this);
            add(open);
        }
    }

    private Div steps() {
        Div steps = new Div();
        steps.addClassNames("gr-desk-steps", "gr-small");
        step(steps, queue.next(), "J", "next");
        step(steps, queue.previous(), "K", "previous");
        NativeButton help = new NativeButton("?", click -> new KeysDialog().open());
        help.addClassName("gr-desk-help");
        help.getElement().setAttribute("aria-label", "Keys at the desk");
        steps.add(help);
        return steps;
    }

    private void step(Div steps, @Nullable TakeId to, String key, String word) {
        if (to != null) {
            Anchor link = new Anchor(ReviewPages.desk(to, category), new Kbd(key));
            link.add(word);
            steps.add(link);
        }
    }

    private void comment() {
        if (open != null) {
            open.comment();
        }
    }

    private void go(@Nullable TakeId to, String otherwise) {
        if (to == null) {
            Told.show(otherwise);
        } else {
            Go.to(ReviewPages.desk(to, category));
        }
    }

    @Override
    public void released() {
        TakeId after = queue.afterThis();
        Go.to(after == null ? ReviewPages.queue() : ReviewPages.desk(after, category));
    }

    @Override
    public void kept() {
        Told.show("Kept as a draft. Nobody sees it but you.");
        Go.to(ReviewPages.queue(category));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
