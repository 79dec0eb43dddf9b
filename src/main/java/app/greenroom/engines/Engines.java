package app.greenroom.engines;

import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Assessment;
import app.greenroom.assessment.Assessor;
import app.greenroom.assessment.AssessorException;
import app.greenroom.connectors.ChatAssessor;
import app.greenroom.connectors.ChatPhraser;
import app.greenroom.connectors.Phrased;
import app.greenroom.connectors.Phrasing;
import app.greenroom.people.PersonId;
import app.greenroom.speech.Engine;
import app.greenroom.speech.ModelMissingException;
import app.greenroom.speech.Sound;
import app.greenroom.speech.SpokenWords;
import app.greenroom.speech.Transcriber;
import app.greenroom.speech.Word;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Hears and assesses what somebody said, and finds words for what is said to them, by the engine that the administrator chose and that person allows, for the
 * studio itself. Whoever asks for a {@link Transcriber} or an {@link Assessor} without saying whose words they are gets
 * the one on this machine. Asked again for each recording and each answer, so that a new choice holds at once and on every
 * node.
 */
@Service
public class Engines {

    private final EngineBook book;
    private final Gate gate;
    private final Connected connected;
    private final Transcriber transcriber;
    private final Assessor assessor;

    Engines(EngineBook book, Gate gate, Connected connected, Transcriber transcriber, Assessor assessor) {
        this.book = book;
        this.gate = gate;
        this.connected = connected;
        this.transcriber = transcriber;
        this.assessor = assessor;
    }

    /** Whether the words of a recording come from the engine of this machine, unless something goes wrong. */
    public boolean transcribesHere() {
        return book.choice(Purpose.TRANSCRIPTION).choice().kind() == EngineKind.EMBEDDED;
    }

    /**
     * Whether other words may stand where a term was said: only in what the engine of this machine wrote down, and only
     * while that one knows some words alone. Whisper and services spell terms themselves.
     *
     * @param writer of the words, as {@link Engine#inWords()} names it
     */
    public boolean mayMissTerms(String writer) {
        return transcriber.closedVocabulary()
                && writer.startsWith(transcriber.engine().name());
    }

    /**
     * Writes down what this person said. Takes as long as it takes: not for a thread that somebody waits for.
     *
     * @throws ModelMissingException while the engine of this machine is needed and has nothing to work with
     * @throws IOException when it did not work now
     */
    public Heard transcribe(PersonId candidate, Sound sound) throws IOException {
        EngineBook.Kept kept = book.choice(Purpose.TRANSCRIPTION);
        String why = "";
        if (kept.choice().kind() != EngineKind.EMBEDDED) {
            Gate.Passed<Heard> passed = gate.pass(kept.choice(), candidate, 1, 0, meter -> {
                Transcriber chosen = connected.transcriber(kept, meter);
                List<Word> words = chosen.transcribe(sound);
                return new Heard(words, chosen.engine(), clearFrom(chosen), "");
            });
            if (passed.said() != null) {
                return passed.said();
            }
            why = passed.why();
        }
        return new Heard(transcriber.transcribe(sound), transcriber.engine(), clearFrom(transcriber), why);
    }

    private static @Nullable Double clearFrom(Transcriber engine) {
        OptionalDouble known = engine.clearFrom();
        return known.isPresent() ? known.getAsDouble() : null;
    }

    /** Judges what this person answered; what does not work elsewhere is judged here. */
    public Assessed assess(PersonId candidate, AnswerToAssess answer) {
        EngineBook.Kept kept = book.choice(Purpose.ASSESSMENT);
        String why = "";
        if (kept.choice().kind() != EngineKind.EMBEDDED) {
            Gate.Passed<Assessment> passed = gate.pass(
                    kept.choice(),
                    candidate,
                    ChatAssessor.requests(answer),
                    ChatAssessor.tokens(answer),
                    meter -> connected.assessor(kept, assessor, meter).assess(answer));
            if (passed.said() != null) {
                return new Assessed(passed.said(), "");
            }
            why = passed.why();
        }
        return new Assessed(here(answer), why);
    }

    /** Whether a chat model was chosen that may put the interviewer's remarks in other words. */
    public boolean phrases() {
        return book.choice(Purpose.INTERVIEWER).choice().kind() != EngineKind.EMBEDDED;
    }

    /**
     * Has the chosen chat model put what is about to be said to this person in other words. Empty when that may not be, did
     * not work in time, or came to something that nobody should say: then it is said as it was meant.
     *
     * @param patience with all of it; somebody waits
     */
    public Optional<PutInWords> phrase(
            PersonId candidate, Phrasing what, Duration patience, PutInWords.Objections objections) {
        EngineBook.Kept kept = book.choice(Purpose.INTERVIEWER);
        if (kept.choice().kind() == EngineKind.EMBEDDED || ChatPhraser.addressed(what)) {
            return Optional.empty();
        }
        Gate.Passed<PutInWords> passed = gate.pass(kept.choice(), candidate, 1, ChatPhraser.tokens(what), meter -> {
            ChatPhraser phraser = connected.phraser(kept, patience, meter);
            Phrased said = phraser.phrase(what);
            PutInWords put = new PutInWords(said.lead(), said.words(), phraser.engine());
            Optional<String> objection = objections.to(put);
            if (objection.isPresent()) {
                throw new NotFitException(objection.get());
            }
            return put;
        });
        return Optional.ofNullable(passed.said());
    }

    /** The voice that may speak to this person, named so that no two are the same; empty where their browser speaks. */
    public Optional<String> voice(PersonId candidate) {
        EngineChoice choice = book.choice(Purpose.VOICE).choice();
        return choice.kind() == EngineKind.EMBEDDED || !gate.allows(choice, candidate)
                ? Optional.empty()
                : Optional.of(choice.kind() + " " + choice.address() + " " + choice.model());
    }

    /** Has the chosen voice say something to this person; empty when it cannot, so that their browser speaks. */
    public Optional<SpokenWords> speak(PersonId candidate, String words, Duration patience) {
        EngineBook.Kept kept = book.choice(Purpose.VOICE);
        if (kept.choice().kind() == EngineKind.EMBEDDED) {
            return Optional.empty();
        }
        Gate.Passed<SpokenWords> passed = gate.pass(
                kept.choice(),
                candidate,
                1,
                0,
                meter -> connected.speaker(kept, patience, meter).speak(words));
        return Optional.ofNullable(passed.said());
    }

    private Assessment here(AnswerToAssess answer) {
        try {
            return assessor.assess(answer);
        } catch (AssessorException e) {
            throw new IllegalStateException("the engine of this machine does not fail", e);
        }
    }
}
