package app.greenroom.feedback.ui;

import app.greenroom.assessment.CoachScales;
import app.greenroom.feedback.TaughtQuestion;
import app.greenroom.feedback.TeachingService;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.PageHead;
import app.greenroom.shared.ui.ThinBar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** For each question, whether the engine follows the coaches' scores, and how many of them. */
@Route("feedback/taught")
@PageTitle("What coaches taught the engine · Greenroom")
@RolesAllowed({"COACH", "ADMINISTRATOR"})
class TeachingView extends Div implements AfterNavigationObserver {

    private final transient TeachingService teaching;
    private final Div content = new Div();

    TeachingView(TeachingService teaching) {
        this.teaching = teaching;
        add(
                new PageHead(
                        "What coaches taught the engine",
                        "Once a question has " + CoachScales.FEWEST
                                + " reviewed answers, the engine gives new ones the score that the coaches here would"
                                + " most likely give. Levels of criteria stay its own."),
                content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<TaughtQuestion> questions = teaching.questions();
        content.removeAll();
        if (questions.isEmpty()) {
            content.add(new EmptyState(
                    "Nothing is taught yet",
                    "Each review that a coach releases counts for its question, and shows up here."));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("gr-rows", "gr-plain-rows", "gr-taught");
        questions.forEach(question -> list.add(row(question)));
        Card card = new Card();
        card.add(list);
        content.add(card);
        if (questions.size() == TeachingService.MOST) {
            Paragraph more =
                    new Paragraph("These are the " + TeachingService.MOST + " questions with the most reviews.");
            more.addClassName("gr-muted");
            content.add(more);
        }
    }

    private static ListItem row(TaughtQuestion taught) {
        Span dot = new Span();
        dot.addClassNames("gr-dot", "gr-cat-" + taught.question().category().colour());
        Span category = new Span(dot, new Span(taught.question().category().name()));
        category.addClassNames("gr-queue-category", "gr-muted", "gr-small");
        Div words = new Div(new Span(taught.question().prompt()), category);
        words.addClassNames("gr-grow", "gr-taught-words");
        Div row = new Div(words, taught.learnt() ? learnt(taught) : onTheWay(taught.reviewed()));
        row.addClassName("gr-taught-row");
        return new ListItem(row);
    }

    private static Chip learnt(TaughtQuestion taught) {
        return new Chip("Set by " + taught.learntFrom() + " of " + answers(taught.reviewed()), Chip.Tone.GOOD);
    }

    private static Component onTheWay(int reviewed) {
        int missing = CoachScales.FEWEST - reviewed;
        if (missing <= 0) {
            return new Chip(answers(reviewed) + ", all with the same score");
        }
        return new ThinBar(answers(reviewed) + ", " + missing + " more to go", (double) reviewed / CoachScales.FEWEST);
    }

    private static String answers(int count) {
        return count == 1 ? "1 reviewed answer" : count + " reviewed answers";
    }
}
