package app.greenroom.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.greenroom.speech.LiveWords;
import app.greenroom.speech.Sound;
import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FedWordsTest {

    private static final int BLOCK = Sound.RATE / 10;

    /** Hears a word wherever a sample is not zero, at the time it has counted itself. */
    private static class Clicks implements LiveWords {

        private final List<Word> clicks = new ArrayList<>();
        private long heard;

        @Override
        public List<Word> hear(short[] samples, int count) {
            for (int i = 0; i < count; i++, heard++) {
                if (samples[i] != 0) {
                    double at = (double) heard / Sound.RATE;
                    clicks.add(new Word("click" + samples[i], at, at, 1));
                }
            }
            return List.of();
        }

        @Override
        public String partial() {
            return "";
        }

        @Override
        public List<Word> settle() {
            List<Word> settled = List.copyOf(clicks);
            clicks.clear();
            return settled;
        }

        @Override
        public void close() {}
    }

    private final Clicks clicks = new Clicks();
    private final List<Word> words = new ArrayList<>();

    @Test
    void wordsHaveTheTimeOfTheWholeSoundThoughTheSilencesWereSpared() {
        FedWords fed = new FedWords(clicks, 0);
        hear(fed, 50, 0, false);
        hear(fed, 1, 1, true);
        hear(fed, 9, 0, true);
        hear(fed, 100, 0, false);
        hear(fed, 1, 2, true);
        hear(fed, 5, 0, false);

        assertThat(words).extracting(Word::text).containsExactly("click1", "click2");
        assertThat(words.get(0).from()).isCloseTo(5, within(0.001));
        assertThat(words.get(1).from()).isCloseTo(16, within(0.001));
        assertThat(clicks.heard).isEqualTo((5 + 10 + 5 + 1) * BLOCK);
    }

    @Test
    void theHalfSecondBeforeAVoiceWasFoundIsHeardToo() {
        FedWords fed = new FedWords(clicks, 0);
        hear(fed, 20, 0, false);
        hear(fed, 1, 7, false);
        hear(fed, 2, 0, false);
        hear(fed, 1, 0, true);
        words.addAll(fed.settle());

        assertThat(words).extracting(Word::text).containsExactly("click7");
        assertThat(words.getFirst().from()).isCloseTo(2, within(0.001));
    }

    @Test
    void nothingIsHeardTwiceWhenAStretchFollowsAtOnce() {
        FedWords fed = new FedWords(clicks, 0);
        hear(fed, 3, 0, true);
        hear(fed, 1, 3, true);
        words.addAll(fed.settle());
        hear(fed, 3, 0, true);
        words.addAll(fed.settle());

        assertThat(words).extracting(Word::text).containsExactly("click3");
    }

    @Test
    void whatIsNotSettledIsToBeHeardAgainAfterACut() {
        FedWords fed = new FedWords(clicks, 16_000);
        hear(fed, 30, 0, false);
        assertThat(fed.settled()).as("a voice may have begun already").isEqualTo(16_000 + 25 * BLOCK);
        hear(fed, 20, 1, true);
        assertThat(fed.settled()).as("its words may change").isEqualTo(16_000 + 25 * BLOCK);
        hear(fed, 1, 0, false);
        assertThat(fed.settled()).isEqualTo(16_000 + 50 * BLOCK);
    }

    @Test
    void aSoundThatOthersHaveHeardTheBeginningOfCountsOn() {
        FedWords fed = new FedWords(clicks, 60L * Sound.RATE);
        hear(fed, 1, 5, true);
        words.addAll(fed.settle());

        assertThat(words.getFirst().from()).isCloseTo(60, within(0.001));
    }

    /** Blocks of a tenth of a second; the first sample of each is the click. */
    private void hear(FedWords fed, int blocks, int click, boolean listening) {
        for (int i = 0; i < blocks; i++) {
            short[] block = new short[BLOCK];
            block[0] = (short) click;
            words.addAll(fed.hear(block, BLOCK, listening));
        }
    }
}
