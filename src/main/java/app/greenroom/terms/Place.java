package app.greenroom.terms;

import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A run of words that may stand for a term.
 *
 * @param said the sounds of the term
 * @param first the place of the first word
 * @param count how many words
 * @param effort it takes, a sound, to take the term for these words
 * @param weight how much speaks for the term; negative when that is too little
 */
record Place(String term, String said, int first, int count, double effort, double weight) {

    private int end() {
        return first + count;
    }

    boolean isThere(Place other) {
        return first == other.first && count == other.count;
    }

    boolean shares(Place other) {
        return first < other.end() && other.first < end();
    }

    Place weighing(double other) {
        return new Place(term, said, first, count, effort, other);
    }

    /** The likeliest first; what shares a word with one of those is dropped. In the order of the words. */
    static List<HeardTerm> best(Collection<Place> places, List<Word> words) {
        BitSet used = new BitSet();
        List<Place> found = new ArrayList<>();
        for (Place place : places.stream()
                .sorted(Comparator.comparingDouble(Place::weight).reversed())
                .toList()) {
            if (place.weight() >= 0 && used.get(place.first(), place.end()).isEmpty()) {
                used.set(place.first(), place.end());
                found.add(place);
            }
        }
        found.sort(Comparator.comparingInt(Place::first));
        return found.stream().map(place -> place.in(words)).toList();
    }

    private HeardTerm in(List<Word> words) {
        List<Word> here = words(words);
        return new HeardTerm(
                term,
                here.getFirst().from(),
                here.getLast().to(),
                String.join(" ", here.stream().map(Word::text).toList()),
                first,
                count);
    }

    List<Word> words(List<Word> all) {
        return all.subList(first, end());
    }
}
