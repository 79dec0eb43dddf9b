package app.greenroom.contests.ui;

import app.greenroom.contests.ContestDetails;
import app.greenroom.contests.ContestService;
import app.greenroom.contests.MayAsk;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Card;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.ui.TakePages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What a candidate can do who sees their answer otherwise than the engine does, and what came of it. */
public class ContestCard extends Div {

    private final transient ContestService contests;
    private final transient TakeDetails take;
    private final transient Ago ago;
    private boolean writing;

    public ContestCard(TakeDetails take, ContestService contests, Ago ago) {
        this.take = take;
        this.contests = contests;
        this.ago = ago;
        refresh();
    }

    /** Looks again; what is being typed is not taken from under anybody's hands. */
    public final void refresh() {
        if (writing) {
            return;
        }
        removeAll();
        try {
            show(contests.mayAsk(take.id()));
        } catch (NotFoundException e) {
            // thrown away or taken back at this moment; the page around it says so
            setVisible(false);
        }
    }

    private void show(MayAsk mayAsk) {
        setVisible(mayAsk != MayAsk.NOTHING_TO_ASK_ABOUT && mayAsk != MayAsk.REVIEWED);
        switch (mayAsk) {
            case YES -> offer();
            case ASKED -> contests.of(take.id()).ifPresent(this::asked);
            case NOT_HANDED_IN ->
                add(card(
                        "Do you see it differently?",
                        "Hand this answer in, and you can ask your coach to look at what the engine made of it."
                                + heard()));
            case NOBODY_TO_ASK -> nobody();
            case NOTHING_TO_ASK_ABOUT, REVIEWED -> {}
        }
    }

    private void offer() {
        Card card = card(
                "Do you see it differently?",
                "Engines get things wrong. Your coach can look at this answer, and what they say is what counts.");
        card.add(new Button("Ask your coach to look at this", click -> write()));
        add(card);
    }

    private void write() {
        writing = true;
        removeAll();
        add(new ContestForm(
                words -> {
                    contests.ask(take.id(), words);
                    done();
                },
                this::done));
    }

    private void done() {
        writing = false;
        refresh();
    }

    private void asked(ContestDetails contest) {
        String when = ago.inWords(contest.askedAt());
        Card card = contest.answeredAt() == null
                ? card("You asked your coach", "You asked " + when + ". Their review answers it, and you will be told.")
                : card(
                        "Your coach has looked at it",
                        "You asked " + when + ". Their review of " + ago.inWords(contest.answeredAt())
                                + " is the answer, and what counts.");
        Paragraph words = new Paragraph("“" + contest.words() + "”");
        words.addClassName("gr-asked");
        card.add(words);
        add(card);
    }

    private void nobody() {
        Card card = card(
                "Do you see it differently?",
                "Nobody coaches you at the moment, so there is nobody to ask. You know best what you said." + heard());
        card.add(new ButtonLink(TakePages.practise(take.question(), take.assignment()), "Answer it again"));
        add(card);
    }

    private String heard() {
        return take.submitted() || take.medium() == Medium.TEXT
                ? ""
                : " If a word was heard wrongly, correct the words and have it scored again.";
    }

    private static Card card(String title, String words) {
        Card card = new Card(title);
        card.addClassName("gr-contest");
        Paragraph paragraph = new Paragraph(words);
        paragraph.getElement().setAttribute("aria-live", "polite");
        card.add(paragraph);
        return card;
    }
}
