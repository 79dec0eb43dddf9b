package app.greenroom.terms;

import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds terms of a glossary by their sound, in words that stand in their place. How alike they must sound depends on the
 * term: on its length, and on how near to it ordinary English comes. Where an engine was unsure of its words, a little less
 * will do.
 */
public class TermRecovery {

    /** More words than this do not stand for one term. */
    static final int MOST_WORDS = 6;

    /** How much longer than a term its place may sound. */
    static final double STRETCH = 1.5;

    /** Nobody rests within a term. */
    private static final double REST = 0.35;

    /** What an ordinary sentence comes to, plus this, is too much. */
    private static final double MARGIN = 0.04;

    /** Whatever ordinary English comes to, something that is nearly the same is the term. */
    private static final double LEAST = 0.05;

    /** A term of four sounds may differ by this a sound, a longer one by more. */
    private static final double SHORT = 0.17;

    private static final int SHORT_SOUNDS = 4;
    private static final double EACH_LONGER = 0.03;
    private static final double MOST = 0.3;

    /** By how much more, where the engine was not sure at all. */
    private static final double UNSURE = 0.06;

    /** Nobody spells but for a term: what is spelt need not be understood to the letter. */
    private static final double SPELT = 0.08;

    /** How much less alike a term may sound that was perhaps said: chosen on half of the questions, docs/quality.md. */
    private static final double PERHAPS = 0.05;

    /** What sounds less alike than this is not worth another look at the sound. */
    private static final double POSSIBLE = 0.3;

    private static final Pattern LETTERS = Pattern.compile("[b-hj-z]|[b-df-hj-np-tv-xz]{2,3}");

    private final LettersToSounds letters = new LettersToSounds();
    private final OrdinaryEnglish ordinary = new OrdinaryEnglish(letters);
    private final Pronunciations pronunciations;
    private final Map<String, String> sounds = new ConcurrentHashMap<>();

    /** @param knows whether the engine can write a word down, in small letters */
    public TermRecovery(Predicate<String> knows) {
        this.pronunciations = new Pronunciations(letters, knows);
    }

    /** Those that were said, in order; no word is used for two. */
    public List<HeardTerm> recover(List<Word> words, Glossary glossary) {
        return recover(words, glossary, 0);
    }

    /** Those that may have been said, too: good enough to look whether they fit, too little to say that they were heard. */
    public List<HeardTerm> perhaps(List<Word> words, Glossary glossary) {
        return recover(words, glossary, PERHAPS);
    }

    private List<HeardTerm> recover(List<Word> words, Glossary glossary, double more) {
        return Place.best(places(words, glossary, more, 0), words);
    }

    /** Whatever may be worth another look at the sound: those that {@link #recover} would find weigh 0 or more. */
    List<Place> possible(List<Word> words, Glossary glossary) {
        return places(words, glossary, 0, POSSIBLE);
    }

    /** @param effort up to which places are kept that are too little alike, too */
    private List<Place> places(List<Word> words, Glossary glossary, double more, double effort) {
        List<String> heard = words.stream()
                .map(word -> sounds.computeIfAbsent(word.text(), letters::sounds))
                .toList();
        List<Place> places = new ArrayList<>();
        for (String term : glossary.terms()) {
            for (String said : pronunciations.of(term)) {
                Search search = new Search(term, said, allowed(said, more), effort, words, heard, new Alignment(said));
                for (int first = 0; first < words.size(); first++) {
                    collect(search, first, places);
                }
            }
        }
        return places;
    }

    private record Search(
            String term,
            String said,
            double allowed,
            double most,
            List<Word> words,
            List<String> heard,
            Alignment alignment) {}

    private static void collect(Search search, int first, List<Place> places) {
        List<Word> words = search.words();
        search.alignment().begin();
        double sure = 0;
        int spelt = 0;
        for (int count = 1; count <= MOST_WORDS && first + count <= words.size(); count++) {
            int place = first + count - 1;
            boolean rested =
                    count > 1 && words.get(place).from() - words.get(place - 1).to() > REST;
            if (rested || OrdinaryEnglish.tooLong(search.alignment(), search.said())) {
                return;
            }
            search.heard()
                    .get(place)
                    .chars()
                    .forEach(sound -> search.alignment().hear((char) sound));
            sure += words.get(place).confidence();
            spelt += letters(words.get(place));
            double allowed = search.allowed() + UNSURE * (1 - sure / count) + (spelt > 1 ? SPELT : 0);
            double effort = search.alignment().effort();
            double weight = (allowed - effort) / allowed * search.said().length();
            if (weight >= 0 || effort <= search.most()) {
                places.add(new Place(search.term(), search.said(), first, count, effort, weight));
            }
        }
    }

    /** How many letters are spelt there; "a" and "I" are words. */
    private static int letters(Word word) {
        return LETTERS.matcher(word.text()).matches() ? word.text().length() : 0;
    }

    /** The most effort a sound of a term that may go into taking it for something else. */
    private double allowed(String said, double more) {
        double byLength = Math.min(MOST, SHORT + (said.length() - SHORT_SOUNDS) * EACH_LONGER);
        return Math.max(LEAST, Math.min(byLength, ordinary.nearest(said) - MARGIN) + more);
    }

    /** How near ordinary English comes to it. */
    double ordinary(String said) {
        return ordinary.nearest(said);
    }

    /** How a term may be said, in words, some of them made up. */
    List<String> inWords(String term) {
        return pronunciations.said(term);
    }

    Set<String> sounds(String term) {
        return pronunciations.of(term);
    }

    LettersToSounds letters() {
        return letters;
    }
}
