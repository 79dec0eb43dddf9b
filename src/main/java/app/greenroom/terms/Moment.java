package app.greenroom.terms;

import app.greenroom.speech.SampleFile;
import app.greenroom.speech.Word;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sound of some words and of their neighbours, which stay what they are whatever was said between them.
 *
 * @param before the word on the left; empty where nobody spoke there
 * @param after the word on the right, likewise
 */
record Moment(String before, String heard, String after, short[] samples) {

    /** Whose neighbour rests longer than this has none. */
    private static final double REST = 0.5;

    /** Seconds around the neighbours, whose times are not quite right, and around words without. */
    private static final double AROUND = 0.1;

    private static final double INTO_REST = 0.25;

    static Moment of(Place place, List<Word> words, SampleFile sound) throws IOException {
        int first = place.first();
        int end = first + place.count();
        boolean left =
                first > 0 && words.get(first).from() - words.get(first - 1).to() <= REST;
        boolean right =
                end < words.size() && words.get(end).from() - words.get(end - 1).to() <= REST;
        double from =
                left ? words.get(first - 1).from() - AROUND : words.get(first).from() - INTO_REST;
        double to = right ? words.get(end).to() + AROUND : words.get(end - 1).to() + INTO_REST;
        return new Moment(
                left ? words.get(first - 1).text() : "",
                place.words(words).stream().map(Word::text).collect(Collectors.joining(" ")),
                right ? words.get(end).text() : "",
                sound.between(from, to));
    }

    /** These words between its neighbours. */
    String with(String words) {
        return (before + " " + words + " " + after).strip();
    }
}
