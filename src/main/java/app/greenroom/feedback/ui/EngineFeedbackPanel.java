package app.greenroom.feedback.ui;

import app.greenroom.assessment.Assessment;
import app.greenroom.assessment.StarFinding;
import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.feedback.AssessingState;
import app.greenroom.feedback.EngineFeedback;
import app.greenroom.feedback.EngineFeedback.Words;
import app.greenroom.feedback.EngineFeedbackService;
import app.greenroom.feedback.FeedbackService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Live;
import app.greenroom.takes.TakeId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What an engine made of an answer, as soon as there is something and it may be seen. */
class EngineFeedbackPanel extends Div {

    private final transient EngineFeedbackService service;
    private final transient TakeId take;
    private final transient Consumer<Duration> play;
    private final transient Consumer<EngineFeedback> told;
    private final boolean own;
    private final Div details = new Div();
    private transient EngineFeedback shown;

    /**
     * @param own the reader said it: they may have it judged again
     * @param play is told the place of a chosen quote
     * @param told gets the feedback, at first and each time there is more
     */
    EngineFeedbackPanel(
            TakeId take,
            boolean own,
            EngineFeedbackService service,
            LiveUpdates updates,
            Consumer<Duration> play,
            Consumer<EngineFeedback> told) {
        this.take = take;
        this.own = own;
        this.service = service;
        this.play = play;
        this.told = told;
        addClassNames("gr-stack", "gr-engine-feedback");
        details.addClassName("gr-stack");
        shown = service.of(take);
        show();
        Live.refresh(this, updates, FeedbackService.topic(take), this::refresh);
    }

    /** Criterion by criterion, for beside the rest. */
    Component details() {
        return details;
    }

    private void refresh() {
        try {
            EngineFeedback now = service.of(take);
            if (!now.equals(shown)) {
                shown = now;
                show();
            }
        } catch (NotFoundException e) {
            // thrown away or taken back at this moment; the page around it says so
            removeAll();
            details.removeAll();
        }
    }

    private void show() {
        removeAll();
        details.removeAll();
        told.accept(shown);
        FeedbackRelease heldUntil = shown.heldUntil();
        if (heldUntil == FeedbackRelease.AFTER_SELF_REVIEW) {
            add(new SelfReviewCard(shown.rubric(), levels -> {
                service.reviewOwn(take, levels);
                refresh();
            }));
        } else if (heldUntil != null) {
            add(note("The engine’s feedback comes together with your coach’s review: that is how your coach set it."));
        } else {
            showState(shown.assessment());
        }
    }

    private void showState(@Nullable Assessment assessment) {
        if (assessment == null && shown.words() != Words.KNOWN) {
            add(note(
                    shown.words() == Words.COMING
                            ? "It comes by itself, once the words are written down."
                            : "There are no words to score. Whoever said them can write them down at the transcript."));
            return;
        }
        if (!shown.wanted()) {
            if (own) {
                add(note("This answer has no feedback of the engine yet.", ask("Have it scored")));
            }
            return;
        }
        switch (shown.state()) {
            case WAITING, ASSESSING -> add(working());
            case FAILED ->
                add(
                        own
                                ? note("The engine could not make anything of this answer.", ask("Let it try again"))
                                : note("The engine could not make anything of this answer."));
            case DONE -> {
                if (shown.outdated() && own) {
                    add(note("You have corrected the words since.", ask("Score it again")));
                }
            }
        }
        if (assessment != null) {
            showFindings(assessment);
        }
    }

    private void showFindings(Assessment assessment) {
        add(new AdviceCard(assessment, shown.standIn()));
        if (assessment.notEnough() != null) {
            return;
        }
        if (!assessment.points().isEmpty()) {
            add(new PointsCard(assessment.points(), shown.terms(), play));
        }
        StarFinding star = assessment.star();
        if (star != null) {
            add(new StarCard(star, play));
        }
        details.add(new CriteriaCard(shown, assessment.criteria(), play), new SpecificsCard(assessment.specifics()));
    }

    private Component working() {
        String words = shown.state() == AssessingState.ASSESSING
                ? "Reading your answer against the question …"
                : "In the queue. The feedback comes by itself.";
        Card card = note(words);
        HtmlComponent bar = new HtmlComponent("progress");
        bar.getElement().setAttribute("aria-label", words);
        card.add(bar);
        return card;
    }

    private Button ask(String label) {
        Button ask = new Button(label, click -> {
            service.assess(take);
            refresh();
        });
        ask.setDisableOnClick(true);
        return ask;
    }

    private static Card note(String words, Component... beside) {
        Card card = new Card("Feedback of the engine");
        Paragraph note = new Paragraph(words);
        note.getElement().setAttribute("aria-live", "polite");
        card.add(note);
        Div deeds = new Div(beside);
        deeds.addClassName("gr-actions");
        card.add(deeds);
        return card;
    }
}
