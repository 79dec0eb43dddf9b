package app.greenroom.feedback.ui;

import app.greenroom.feedback.FeedbackService;
import app.greenroom.feedback.HeardTake;
import app.greenroom.feedback.HearingState;
import app.greenroom.feedback.Transcript;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.Timecode;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Live;
import app.greenroom.shared.ui.PlayerCaption;
import app.greenroom.speech.Word;
import app.greenroom.takes.TakeId;
import app.greenroom.terms.HeardTerm;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What was said, in words that play when they are chosen; until then, how far the studio is with writing them down. */
class TranscriptCard extends Card {

    /** Below this a reader should not rely on a word. */
    private static final double SURE = 0.6;

    private final transient FeedbackService feedback;
    private final transient TakeId take;
    private final transient Consumer<Duration> play;
    private final transient BiConsumer<HeardTake, Transcript> heard;
    private final Div contents = new Div();
    private boolean correcting;

    /**
     * @param play is told where a chosen passage begins
     * @param heard is told what was heard and how it reads, at first and each time there is more
     */
    TranscriptCard(
            TakeId take,
            FeedbackService feedback,
            LiveUpdates updates,
            Consumer<Duration> play,
            BiConsumer<HeardTake, Transcript> heard) {
        super("Transcript");
        this.take = take;
        this.feedback = feedback;
        this.play = play;
        this.heard = heard;
        addClassName("gr-transcript");
        contents.getElement().setAttribute("aria-live", "polite");
        add(contents);
        show();
        Live.refresh(this, updates, FeedbackService.topic(take), this::refresh);
    }

    /** What is being typed is not taken from under anybody's hands. */
    private void refresh() {
        if (correcting) {
            return;
        }
        try {
            show();
        } catch (NotFoundException e) {
            // thrown away or taken back at this moment; the page around it says so
            contents.removeAll();
        }
    }

    private void show() {
        HeardTake now = feedback.heard(take);
        Transcript transcript = feedback.transcript(take);
        correcting = false;
        contents.removeAll();
        switch (now.state()) {
            case WAITING -> waiting();
            case LISTENING -> working("Listening to the answer …", now.percent());
            case TRANSCRIBING -> working("Writing down the words …", now.percent());
            case MEASURING -> {
                working("Measuring how it was said …", now.percent());
                showWords(transcript, "No words were understood in this recording.");
            }
            case FAILED -> showWords(transcript, "The words of this recording could not be written down.");
            case DONE -> showWords(transcript, "No words were understood in this recording.");
        }
        if (now.state() == HearingState.DONE || transcript.corrected()) {
            note(source(now, transcript));
        }
        if (now.over() && feedback.mayCorrect(take)) {
            contents.add(new Button("Correct the words", click -> correct(transcript)));
        }
        heard.accept(now, transcript);
    }

    private static String source(HeardTake heard, Transcript transcript) {
        String engine = transcript.corrected()
                ? "Edited: the candidate corrected what " + heard.engine() + " had written down."
                : "Written down by " + heard.engine() + ". Words with dots under them are a guess.";
        return heard.standIn().isEmpty() ? engine : engine + " " + heard.standIn();
    }

    private void correct(Transcript transcript) {
        correcting = true;
        contents.removeAll();
        contents.add(new TranscriptEditor(transcript, this::show, text -> {
            feedback.correct(take, text);
            show();
        }));
    }

    /** Words for under a player. */
    static List<PlayerCaption> captions(Transcript transcript) {
        return transcript.passages().stream()
                .map(passage ->
                        new PlayerCaption(Timecode.at(passage.from()), Timecode.at(passage.to()), passage.text()))
                .toList();
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

    private void showWords(Transcript transcript, String otherwise) {
        if (transcript.words().isEmpty()) {
            note(otherwise);
        }
        Div text = new Div();
        text.addClassName("gr-passages");
        transcript.withTerms().forEach(passage -> add(text, passage.words(), transcript));
        contents.add(text);
        if (!transcript.terms().isEmpty()) {
            note(
                    "The engine that hears has no word for the marked terms. What it heard in their place stands beside them.");
        }
    }

    /** A passage plays from its beginning, and so does each term in it. */
    private void add(Div text, List<Word> passage, Transcript transcript) {
        List<Word> plain = new ArrayList<>();
        for (Word word : passage) {
            Optional<HeardTerm> term = transcript.term(word);
            if (term.isPresent()) {
                addPlain(text, plain);
                text.add(term(term.get()), new Text(" "));
            } else {
                plain.add(word);
            }
        }
        addPlain(text, plain);
    }

    private void addPlain(Div text, List<Word> words) {
        if (!words.isEmpty()) {
            Span passage = playing(words.getFirst().from());
            passage.addClassName("gr-passage");
            for (Word word : words) {
                if (word != words.getFirst()) {
                    passage.add(new Text(" "));
                }
                passage.add(word(word));
            }
            text.add(passage, new Text(" "));
            words.clear();
        }
    }

    private Span term(HeardTerm term) {
        Span mark = playing(term.from());
        mark.addClassName("gr-heard-as");
        Span said = new Span(term.term());
        said.addClassName("gr-heard-term");
        Span heard = new Span(" heard as “" + term.heard() + "”");
        heard.addClassNames("gr-heard-words", "gr-small");
        mark.add(said, heard);
        return mark;
    }

    /** A button in all but the tag: the browser does not break lines within a real one. */
    private Span playing(double seconds) {
        Duration from = Timecode.at(seconds);
        Span words = new Span();
        words.getElement().setAttribute("role", "button");
        words.getElement().setAttribute("tabindex", "0");
        words.addClickListener(click -> play.accept(from));
        words.getElement()
                .addEventListener("keydown", pressed -> play.accept(from))
                .setFilter("event.key === 'Enter' || event.key === ' '")
                .preventDefault();
        return words;
    }

    private static Span word(Word word) {
        Span span = new Span(word.text());
        if (word.confidence() < SURE) {
            span.addClassName("gr-guess");
        }
        return span;
    }
}
