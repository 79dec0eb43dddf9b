package app.greenroom.assessment.embedded;

import app.greenroom.speech.Word;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.Deflater;

/**
 * Signs that a transcript is not what was said, for engines whose confidence nobody has measured. Both are the ones by which
 * Whisper gives a decoding up (logprob_threshold -1.0 and compression_ratio_threshold 2.4 in openai/whisper,
 * transcribe.py): it doubts most of its words, or says the same over and over. They find a transcript that failed, not one
 * that is merely poor.
 */
final class DoubtfulWords {

    /** exp(-1): the mean probability at which Whisper gives up. */
    private static final double GIVEN_UP = 0.37;

    private static final double LOOPING = 2.4;
    /** As many as are said in the half a minute that Whisper looks at. */
    private static final int WINDOW = 75;

    private DoubtfulWords() {}

    static boolean in(List<Word> words) {
        return Gate.confidence(words) < GIVEN_UP || looped(words) > words.size() / 2;
    }

    /** How many of the words stand where one thing is said over and over. */
    private static int looped(List<Word> words) {
        int looped = 0;
        for (int from = 0; from < words.size(); from += WINDOW) {
            List<Word> window = words.subList(from, Math.min(words.size(), from + WINDOW));
            String text = window.stream().map(Word::text).collect(Collectors.joining(" "));
            looped += ratio(text) > LOOPING ? window.size() : 0;
        }
        return looped;
    }

    private static double ratio(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] packed = new byte[bytes.length + 64];
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(bytes);
            deflater.finish();
            return (double) bytes.length / deflater.deflate(packed);
        } finally {
            deflater.end();
        }
    }
}
