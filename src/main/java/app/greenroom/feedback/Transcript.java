package app.greenroom.feedback;

import app.greenroom.delivery.Passage;
import app.greenroom.speech.Word;
import app.greenroom.terms.HeardTerm;
import app.greenroom.terms.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a take as people read them.
 *
 * @param terms that count as said where some of the words stand, in order; none in words that were put right
 * @param correctedAt when its candidate put them right; null when nobody did
 */
public record Transcript(
        List<Word> words, List<HeardTerm> terms, @Nullable Instant correctedAt) {

    /** Those terms alone that stand for the very words which are there now. */
    static Transcript asHeard(List<Word> words, List<HeardTerm> terms) {
        return new Transcript(
                words, terms.stream().filter(term -> standsFor(term, words)).toList(), null);
    }

    private static boolean standsFor(HeardTerm term, List<Word> words) {
        int end = term.first() + term.count();
        return term.first() >= 0
                && end <= words.size()
                && words.subList(term.first(), end).stream()
                        .map(Word::text)
                        .collect(Collectors.joining(" "))
                        .equals(term.heard());
    }

    /** The words as they were heard or put right, a few at a time. */
    public List<Passage> passages() {
        return Passage.of(words);
    }

    /** The same with each term in its place; {@link #term} tells which those are. */
    public List<Passage> withTerms() {
        return Passage.of(Terms.put(words, terms));
    }

    /** The term that is this word of {@link #withTerms}; empty for a word that was heard. */
    public Optional<HeardTerm> term(Word word) {
        return terms.stream()
                .filter(term -> term.from() == word.from() && term.term().equals(word.text()))
                .findFirst();
    }

    public boolean corrected() {
        return correctedAt != null;
    }
}
