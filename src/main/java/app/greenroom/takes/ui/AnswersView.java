package app.greenroom.takes.ui;

import app.greenroom.ownership.ui.OwnershipPages;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionService;
import app.greenroom.reviews.ReleasedReview;
import app.greenroom.reviews.ReviewService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import app.greenroom.shared.ui.Chip.Tone;
import app.greenroom.shared.ui.EmptyState;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PageHead;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All my takes: those with feedback first, then those that wait for it, then those only I know of. */
@Route("answers")
@PageTitle("Answers · Greenroom")
@RolesAllowed("CANDIDATE")
class AnswersView extends Div implements AfterNavigationObserver {

    private final transient TakeService takes;
    private final transient QuestionService questions;
    private final transient ReviewService reviews;
    private final transient Ago ago;
    private final PersonId me;

    AnswersView(
            TakeService takes,
            QuestionService questions,
            ReviewService reviews,
            CurrentPerson current,
            LiveUpdates updates,
            Ago ago) {
        this.takes = takes;
        this.questions = questions;
        this.reviews = reviews;
        this.ago = ago;
        this.me = current.id();
        addClassName("gr-stack");
        Live.refresh(this, updates, TakeService.topic(me), this::refresh);
        Live.refresh(this, updates, "progress:" + me, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        List<TakeDetails> mine = takes.mine();
        Map<TakeId, ReleasedReview> feedback = reviews.releasedOf(me).stream()
                .collect(Collectors.toMap(ReleasedReview::take, Function.identity(), (newest, older) -> newest));
        Predicate<TakeDetails> heard = take -> feedback.containsKey(take.id());
        Predicate<TakeDetails> waiting = take -> take.submitted() && !take.erased() && !heard.test(take);
        Predicate<TakeDetails> mineAlone = take -> !take.submitted() && !take.erased() && !heard.test(take);

        removeAll();
        if (mine.isEmpty()) {
            add(
                    new PageHead("Your answers", ""),
                    new EmptyState(
                            "Nothing said yet",
                            "Every answer you say out loud is kept here, with your coach’s feedback beside it.",
                            ButtonLink.primary("practice", "Start practising")));
            return;
        }
        add(new PageHead(
                "Your answers",
                summary(mine, feedback.size()),
                new ButtonLink(OwnershipPages.recordings(), "Who may hear them")));
        section("With feedback", mine, heard, feedback);
        section("Waiting for your coach", mine, waiting, feedback);
        section("Only yours so far", mine, mineAlone, feedback);
    }

    private static String summary(List<TakeDetails> mine, int heard) {
        String made = mine.size() == 1 ? "One take" : mine.size() + " takes";
        return made + (heard == 0 ? "" : ", " + heard + " with feedback");
    }

    private void section(
            String title, List<TakeDetails> mine, Predicate<TakeDetails> which, Map<TakeId, ReleasedReview> feedback) {
        List<TakeDetails> rows = mine.stream().filter(which).toList();
        if (rows.isEmpty()) {
            return;
        }
        Map<?, QuestionDetails> asked =
                questions.details(rows.stream().map(TakeDetails::question).collect(Collectors.toSet()));
        UnorderedList list = new UnorderedList();
        list.addClassName("gr-rows");
        rows.forEach(take -> list.add(item(take, asked.get(take.question()), feedback.get(take.id()))));
        Card card = new Card(title);
        card.add(list);
        add(card);
    }

    private ListItem item(TakeDetails take, QuestionDetails question, @Nullable ReleasedReview review) {
        Span dot = new Span();
        dot.addClassNames("gr-dot", "gr-cat-" + question.category().colour());
        dot.getElement().setAttribute("aria-hidden", "true");
        Anchor link = new Anchor(TakePages.answer(take.id()), question.prompt());
        link.addClassName("gr-answer-link");
        Span about = new Span("%s · take %d · %s · %s"
                .formatted(
                        question.category().name(),
                        take.number(),
                        Lengths.of(take),
                        ago.inWords(take.submittedAt() == null ? take.startedAt() : take.submittedAt())));
        about.addClassNames("gr-muted", "gr-small");
        Div words = new Div(link, about);
        words.addClassNames("gr-grow", "gr-answer-words");
        ListItem item = new ListItem(dot, words, end(take, review));
        item.addClassName("gr-row");
        return item;
    }

    private static Component end(TakeDetails take, @Nullable ReleasedReview review) {
        if (review != null) {
            Span score = new Span(String.format(Locale.UK, "%.1f", review.score()));
            score.addClassName("gr-answer-score");
            score.getElement().setAttribute("title", "Score, of 5");
            return score;
        }
        if (take.submitted()) {
            return new Chip(take.late() ? "Late" : "Waiting", take.late() ? Tone.WARN : Tone.PLAIN);
        }
        return take.medium() == Medium.TEXT ? new Chip("Written") : Ledger.chip(take);
    }
}
