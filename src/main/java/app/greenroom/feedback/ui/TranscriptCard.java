package app.greenroom.feedback.ui;

import app.greenroom.delivery.Passage;
import app.greenroom.feedback.FeedbackService;
import app.greenroom.feedback.HeardTake;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PlayerCaption;
import app.greenroom.speech.Word;
import app.greenroom.takes.TakeId;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** What was said, in words that play when they are chosen; until then, how far the studio is with writing them down. */
public class TranscriptCard extends Card {

    /** Below this a reader should not rely on a word. */
    private static final double SURE = 0.6;

    private static final double MILLIS = 1000;

    private final transient FeedbackService feedback;
    private final transient TakeId take;
    private final transient Consumer<Duration> play;
    private final transient Consumer<HeardTake> heard;
    private final Div contents = new Div();

    /**
     * @param play is told where a chosen passage begins
     * @param heard is told what was heard, at first and each time there is more
     */
    public TranscriptCard(
            TakeId take,
            FeedbackService feedback,
            LiveUpdates updates,
            Consumer<Duration> play,
            Consumer<HeardTake> heard) {
        super("Transcript");
        this.take = take;
        this.feedback = feedback;
        this.play = play;
        this.heard = heard;
        addClassName("gr-transcript");
        contents.getElement().setAttribute("aria-live", "polite");
        add(contents);
        if (!show()) {
            Live.refresh(this, updates, FeedbackService.topic(take), this::show);
        }
    }

    /** Whether there is nothing more to come. */
    private boolean show() {
        HeardTake now = feedback.heard(take);
        contents.removeAll();
        switch (now.state()) {
            case WAITING -> waiting();
            case LISTENING -> working("Listening to the answer …", now.percent());
            case TRANSCRIBING -> working("Writing down the words …", now.percent());
            case MEASURING -> working("Measuring how it was said …", now.percent());
            case FAILED -> note("The words of this recording could not be written down.");
            case DONE -> showWords(now);
        }
        heard.accept(now);
        return now.done();
    }

    /** What was said so far, for under a player. */
    public static List<PlayerCaption> captions(HeardTake heard) {
        return heard.passages().stream()
                .map(passage -> new PlayerCaption(at(passage.from()), at(passage.to()), passage.text()))
                .toList();
    }

    private static Duration at(double seconds) {
        return Duration.ofMillis(Math.round(seconds * MILLIS));
    }

    private void waiting() {
        if (feedback.mayHear()) {
            working("In the queue. The words come by themselves.", 0);
        } else {
            note("This studio has no speech model yet. The words come by themselves when it has one.");
        }
    }

    private void working(String words, int percent) {
        HtmlComponent bar = new HtmlComponent("progress");
        bar.getElement().setAttribute("max", "100");
        bar.getElement().setAttribute("value", Integer.toString(percent));
        bar.getElement().setAttribute("aria-label", words);
        note(words);
        contents.add(bar);
    }

    private void note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassNames("gr-muted", "gr-small");
        contents.add(note);
    }

    private void showWords(HeardTake now) {
        if (now.words().isEmpty()) {
            note("No words were understood in this recording.");
        }
        Div text = new Div();
        text.addClassName("gr-passages");
        now.passages().forEach(passage -> text.add(passage(passage)));
        contents.add(text);
        note("Written down by " + now.engine() + ", here in this studio. Words with dots under them are a guess.");
    }

    /** A button in all but the tag: the browser does not break lines within a real one. */
    private Span passage(Passage passage) {
        Duration from = at(passage.from());
        Span words = new Span();
        words.addClassName("gr-passage");
        words.getElement().setAttribute("role", "button");
        words.getElement().setAttribute("tabindex", "0");
        words.addClickListener(click -> play.accept(from));
        words.getElement()
                .addEventListener("keydown", pressed -> play.accept(from))
                .setFilter("event.key === 'Enter' || event.key === ' '")
                .preventDefault();
        passage.words().forEach(word -> words.add(word(word)));
        return words;
    }

    private static Span word(Word word) {
        Span span = new Span(word.text() + " ");
        if (word.confidence() < SURE) {
            span.addClassName("gr-guess");
        }
        return span;
    }
}
