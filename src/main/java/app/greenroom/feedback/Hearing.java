package app.greenroom.feedback;

import app.greenroom.delivery.Acoustics;
import app.greenroom.people.PersonId;
import app.greenroom.speech.Engine;
import app.greenroom.speech.Span;
import app.greenroom.speech.Word;
import app.greenroom.takes.TakeId;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hearing of one take: a step at a time, each kept when it is done, by the newest attempt alone. */
@Entity
class Hearing {

    @EmbeddedId
    private TakeId take;

    /** Null for takes of older releases. */
    private @Nullable PersonId candidate;

    private String sha256;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private HearingState state;

    private int attempt;
    private int percent;
    private Instant wantedAt;
    private @Nullable Instant doneAt;
    private @Nullable String engine;
    private @Nullable Double clearFrom;
    private @Nullable String standIn;
    private @Nullable String problem;

    @Convert(converter = SpansColumn.class)
    private @Nullable List<Span> speech;

    @Convert(converter = WordsColumn.class)
    private @Nullable List<Word> words;

    @Convert(converter = AcousticsColumn.class)
    private @Nullable Acoustics acoustics;

    @SuppressWarnings("NullAway") // for JPA
    protected Hearing() {}

    Hearing(TakeId take, @Nullable PersonId candidate, String sha256, Instant at) {
        this.take = take;
        this.candidate = candidate;
        this.sha256 = sha256;
        this.state = HearingState.WAITING;
        this.wantedAt = at;
    }

    /** Begins to hear, or goes on where an earlier attempt was cut short; that one can change nothing any more. */
    int nextAttempt() {
        this.percent = 0;
        this.state = next();
        return ++attempt;
    }

    /** The first step that is not done. */
    private HearingState next() {
        if (speech == null) {
            return HearingState.LISTENING;
        }
        return words == null ? HearingState.TRANSCRIBING : HearingState.MEASURING;
    }

    boolean awaits(int attempt) {
        return !over() && this.attempt == attempt;
    }

    boolean over() {
        return state == HearingState.DONE || state == HearingState.FAILED;
    }

    /** The engine has no model yet. */
    void waitForModel() {
        this.state = HearingState.WAITING;
    }

    void progress(int percent) {
        this.percent = percent;
    }

    void heard(List<Span> speech) {
        this.speech = List.copyOf(speech);
        this.state = next();
        this.percent = 0;
    }

    /**
     * @param clearFrom the mean confidence that words of this engine must have to be judged by; null where that is not known
     * @param standIn why another engine than the chosen one wrote it down; empty when it was that one
     */
    void wroteDown(List<Word> words, Engine engine, @Nullable Double clearFrom, String standIn) {
        this.words = List.copyOf(words);
        this.engine = engine.inWords();
        this.clearFrom = clearFrom;
        this.standIn = standIn.isEmpty() ? null : standIn;
        this.state = next();
        this.percent = 0;
    }

    void measured(Acoustics acoustics, Instant at) {
        this.acoustics = acoustics;
        this.doneAt = at;
        this.state = HearingState.DONE;
    }

    /** The very same recording was heard before. */
    void copy(Hearing twin, Instant at) {
        this.speech = twin.speech;
        this.words = twin.words;
        this.acoustics = twin.acoustics;
        this.engine = twin.engine;
        this.clearFrom = twin.clearFrom;
        this.standIn = twin.standIn;
        this.doneAt = at;
        this.state = HearingState.DONE;
    }

    void fail(String problem) {
        this.problem = problem.length() > 300 ? problem.substring(0, 300) : problem;
        this.state = HearingState.FAILED;
    }

    /** From the first step that is not done. */
    void again(Instant at) {
        this.attempt++;
        this.problem = null;
        this.wantedAt = at;
        this.state = HearingState.WAITING;
    }

    HearingState state() {
        return state;
    }

    @Nullable
    String problem() {
        return problem;
    }

    @Nullable
    List<Span> speech() {
        return speech;
    }

    @Nullable
    List<Word> words() {
        return words;
    }

    @Nullable
    Double clearFrom() {
        return clearFrom;
    }

    TakeId take() {
        return take;
    }

    @Nullable
    PersonId candidate() {
        return candidate;
    }

    Instant wantedAt() {
        return wantedAt;
    }

    String sha256() {
        return sha256;
    }

    HeardTake details() {
        return new HeardTake(
                state,
                percent,
                engine == null ? "" : engine,
                standIn == null ? "" : standIn,
                speech == null ? List.of() : speech,
                words == null ? List.of() : words,
                acoustics);
    }
}
