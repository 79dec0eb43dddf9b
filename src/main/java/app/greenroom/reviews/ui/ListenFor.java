package app.greenroom.reviews.ui;

import app.greenroom.reviews.ReviewDraft;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.UnaryOperator;

/** The points a strong answer covers, to tick off while listening. */
class ListenFor extends Div {

    ListenFor(List<String> points, DraftKeeper keeper) {
        Span title = new Span("Listen for");
        title.setId("listen-for");
        title.addClassNames("gr-muted", "gr-small");
        addClassName("gr-desk-points");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", "listen-for");
        add(title);
        points.stream().distinct().map(point -> new Point(point, keeper)).forEach(this::add);
    }

    private static class Point extends NativeButton {

        private final String point;
        private boolean heard;

        Point(String point, DraftKeeper keeper) {
            super(point);
            this.point = point;
            addClassName("gr-desk-point");
            show(keeper.draft().heard().contains(point));
            addClickListener(click -> {
                show(!heard);
                keeper.edit(toggled());
            });
        }

        private UnaryOperator<ReviewDraft> toggled() {
            return draft -> draft.withHeard(point, heard);
        }

        private void show(boolean heard) {
            this.heard = heard;
            getElement().setAttribute("aria-pressed", String.valueOf(heard));
            setTitle(heard ? "Heard" : "Not heard yet");
        }
    }
}
