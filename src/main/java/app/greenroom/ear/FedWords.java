package app.greenroom.ear;

import app.greenroom.speech.LiveWords;
import app.greenroom.speech.Sound;
import app.greenroom.speech.Word;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A recogniser that is given only the stretches where somebody speaks, which spares it long silences, and its words in the
 * time of the whole sound. A stretch begins half a second before a voice was found.
 */
class FedWords implements AutoCloseable {

    private static final int BEFORE = Sound.RATE / 2;

    /** From here on the recogniser's clock is so far behind the sound's. */
    private record Gap(double heard, double behind) {}

    private final LiveWords words;
    private final short[] before = new short[BEFORE];
    private final Deque<Gap> gaps = new ArrayDeque<>();
    /** Samples of the whole sound, and those the recogniser was given. */
    private long position;

    private long given;
    private long givenUntil;
    private long settledUntil;
    private boolean open;

    FedWords(LiveWords words, long from) {
        this.words = words;
        position = from;
        givenUntil = from;
        settledUntil = from;
    }

    /** @return words that settled with this */
    List<Word> hear(short[] samples, int count, boolean listening) {
        List<Word> settled = List.of();
        if (listening && !open) {
            begin();
        } else if (!listening && open) {
            settled = settle();
        }
        if (open) {
            settled = placed(words.hear(samples, count));
            given += count;
            givenUntil = position + count;
            settledUntil = settled.isEmpty() ? settledUntil : givenUntil;
        }
        remember(samples, count);
        return settled;
    }

    String partial() {
        return open ? words.partial() : "";
    }

    List<Word> settle() {
        if (!open) {
            return List.of();
        }
        open = false;
        settledUntil = givenUntil;
        return placed(words.settle());
    }

    /** All words before this sample of the whole sound are settled. */
    long settled() {
        // where nobody speaks, a voice found next would be looked for so far back
        return open ? settledUntil : Math.max(settledUntil, position - BEFORE);
    }

    @Override
    public void close() {
        words.close();
    }

    private void begin() {
        open = true;
        int lead = (int) Math.min(BEFORE, position - givenUntil);
        short[] missed = new short[lead];
        for (int i = 0; i < lead; i++) {
            missed[i] = before[(int) ((position - lead + i) % BEFORE)];
        }
        double heard = (double) given / Sound.RATE;
        gaps.addLast(new Gap(heard, (double) (position - lead) / Sound.RATE - heard));
        words.hear(missed, lead);
        given += lead;
        settledUntil = position - lead;
    }

    private void remember(short[] samples, int count) {
        for (int i = 0; i < count; i++) {
            before[(int) (position++ % BEFORE)] = samples[i];
        }
    }

    private List<Word> placed(List<Word> heard) {
        return heard.stream().map(this::placed).toList();
    }

    private Word placed(Word word) {
        // words come in order: gaps that are over are not needed again
        while (gaps.size() > 1 && second().heard() <= word.from() + 0.05) {
            gaps.removeFirst();
        }
        double behind = gaps.getFirst().behind();
        return new Word(word.text(), word.from() + behind, word.to() + behind, word.confidence());
    }

    private Gap second() {
        var gap = gaps.iterator();
        gap.next();
        return gap.next();
    }
}
