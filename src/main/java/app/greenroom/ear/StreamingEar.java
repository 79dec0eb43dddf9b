package app.greenroom.ear;

import app.greenroom.speech.LiveWords;
import app.greenroom.speech.VoiceDetector;
import app.greenroom.speech.VoiceStream;
import app.greenroom.speech.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Joins what finds voices, what writes down words and what takes turns. */
class StreamingEar implements Ear {

    /** More than any phrase that says something about the end of a turn. */
    private static final int LAST_WORDS = 12;

    private final VoiceStream voices;
    private final FedWords words;
    private final TurnTaker turns;
    private final EarEvents events;
    private final Runnable whenClosed;
    private final List<String> settledWords = new ArrayList<>();
    private String partial = "";
    private boolean busy;
    private boolean closed;

    StreamingEar(VoiceDetector voices, LiveWords words, EarSettings settings, EarEvents events, Runnable whenClosed)
            throws IOException {
        this.events = events;
        this.whenClosed = whenClosed;
        turns = new TurnTaker(settings, events);
        this.words = new FedWords(words, settings.from());
        this.voices = voices.stream(turns::frame);
    }

    @Override
    public synchronized void hear(short[] samples, int count) throws IOException {
        if (closed) {
            throw new IllegalStateException("this ear is closed");
        }
        busy = true;
        try {
            voices.hear(samples, count);
            List<Word> settled = words.hear(samples, count, turns.listening());
            tell(settled, words.partial());
        } finally {
            rest();
        }
    }

    @Override
    public synchronized long settled() {
        return words.settled();
    }

    @Override
    public synchronized void hold() {
        turns.hold();
    }

    @Override
    public synchronized void release() {
        turns.release();
    }

    @Override
    public synchronized void playing(boolean on) {
        if (closed) {
            return;
        }
        busy = true;
        try {
            tell(words.settle(), "");
            settledWords.clear();
            turns.playing(on);
        } finally {
            rest();
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            if (!busy) {
                free();
            }
        }
    }

    /** Whoever was told something may have closed this ear in the middle of its work: a cut line is noticed like that. */
    private void rest() {
        busy = false;
        if (closed) {
            free();
        }
    }

    private void free() {
        try {
            tell(words.settle(), "");
        } finally {
            words.close();
            whenClosed.run();
        }
    }

    private void tell(List<Word> settled, String unsettled) {
        if (settled.isEmpty() && unsettled.equals(partial)) {
            return;
        }
        if (!settled.isEmpty()) {
            settled.forEach(word -> settledWords.add(word.text()));
            while (settledWords.size() > LAST_WORDS) {
                settledWords.removeFirst();
            }
            events.tell(new EarEvent.Words(settled));
        }
        partial = unsettled;
        events.tell(new EarEvent.Partial(partial));
        turns.understood(lastWords());
    }

    private List<String> lastWords() {
        List<String> last = new ArrayList<>(settledWords);
        if (!partial.isEmpty()) {
            last.addAll(List.of(partial.split(" ")));
        }
        return last.subList(Math.max(0, last.size() - LAST_WORDS), last.size());
    }
}
