package app.greenroom.engines.ui;

import app.greenroom.engines.EngineService;
import app.greenroom.engines.Purpose;
import app.greenroom.feedback.ui.FeedbackPages;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;

/** Which engine writes down what is said, which one judges it, and whose words an interviewer uses. */
@Route("settings/engines")
@PageTitle("Engines · Greenroom")
@RolesAllowed("ADMINISTRATOR")
class EnginesView extends Div implements AfterNavigationObserver {

    private final List<EngineCard> cards;

    EnginesView(EngineService engines) {
        cards = Stream.of(Purpose.values())
                .map(purpose -> new EngineCard(purpose, engines))
                .toList();
        Paragraph what = new Paragraph("The built-in engines need no account and send nothing anywhere. Others can hear"
                + " and judge better; where they do not answer, the built-in ones stand in and the feedback says so."
                + " Candidates can keep what they say on this machine, in their profile.");
        what.addClassName("gr-muted");
        Div grid = new Div();
        cards.forEach(grid::add);
        grid.addClassName("gr-engines");
        Div page = new Div(what, grid);
        page.addClassName("gr-stack");
        add(
                new PageHead(
                        "Engines",
                        "Who hears, judges and interviews. Holds for the whole studio, at once.",
                        new ButtonLink(FeedbackPages.taught(), "What coaches taught the engine")),
                page);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        cards.forEach(EngineCard::load);
    }
}
