package app.greenroom.terms;

import app.greenroom.speech.SampleFile;
import app.greenroom.speech.SecondListener;
import app.greenroom.speech.SecondListener.Fit;
import app.greenroom.speech.Vocabulary;
import app.greenroom.speech.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds terms by what was heard and by the sound itself: where words stand that may be a term, the engine listens again,
 * once for these words and once for the term, written in words that it knows. Which of both fits the sound better says more
 * than how alike they are.
 */
public class SecondHearing {

    /** Places of one term that are listened to, besides those that sound like it anyway. */
    private static final int PLACES = 2;

    /** Ways to write down one way to say a term. */
    private static final int SPELLINGS = 2;

    /** Words that only resemble a term are that term where it fits the sound better, by this as a logarithm. */
    private static final double BETTER = 2;

    /** Words that sound like a term are not that term where it fits the sound this much worse. */
    private static final double WORSE = 25;

    /** What only resembles a term that itself sounds just like ordinary words is not listened to. */
    private static final double TOO_ORDINARY = 0.03;

    /** What fits best must be the term, and no part of it with something else. */
    private static final double SAME = 0.12;

    private final TermRecovery recovery;
    private final Vocabulary vocabulary;
    private final SecondListener listener;
    private @Nullable Respelling respelling;

    public SecondHearing(TermRecovery recovery, Vocabulary vocabulary, SecondListener listener) {
        this.recovery = recovery;
        this.vocabulary = vocabulary;
        this.listener = listener;
    }

    /** Whether there is anything to listen for. */
    public boolean worthIt(List<Word> words, Glossary glossary) {
        return listener.canListenAgain() && !places(words, glossary).isEmpty();
    }

    /**
     * Those that were said, in order; no word is used for two.
     *
     * @param sound in which the words were heard
     */
    public List<HeardTerm> recover(List<Word> words, Glossary glossary, SampleFile sound) throws IOException {
        List<Place> weighed = new ArrayList<>();
        Map<List<Integer>, Optional<Fit>> heard = new HashMap<>();
        Map<String, List<String>> spellings = new HashMap<>();
        for (Place place : places(words, glossary)) {
            Moment moment = Moment.of(place, words, sound);
            List<Integer> where = List.of(place.first(), place.count());
            if (!heard.containsKey(where)) {
                heard.put(where, fit(moment, List.of(moment.heard())));
            }
            Optional<Fit> term = fit(moment, spellings.computeIfAbsent(place.term(), this::spellings));
            weighed.add(place.weighing(weight(place, heard.get(where), term)));
        }
        return Place.best(weighed, words);
    }

    /** The likeliest of each term, and all those that sound like it, each once. */
    private List<Place> places(List<Word> words, Glossary glossary) {
        return recovery.possible(words, glossary).stream()
                .filter(place -> place.weight() >= 0 || recovery.ordinary(place.said()) > TOO_ORDINARY)
                .collect(Collectors.groupingBy(Place::term))
                .values()
                .stream()
                .flatMap(ofTerm -> likeliest(ofTerm).stream())
                .toList();
    }

    private static List<Place> likeliest(List<Place> ofTerm) {
        List<Place> kept = new ArrayList<>();
        for (Place place : ofTerm.stream()
                .sorted(Comparator.comparingDouble(Place::effort))
                .toList()) {
            boolean there = kept.stream().anyMatch(place::isThere);
            boolean shared = kept.stream().anyMatch(place::shares);
            if (!there && (kept.size() < PLACES || place.weight() >= 0 && !shared)) {
                kept.add(place);
            }
        }
        return kept;
    }

    private Optional<Fit> fit(Moment moment, Collection<String> wordings) throws IOException {
        return listener.fit(
                moment.samples(), wordings.stream().map(moment::with).collect(Collectors.toSet()));
    }

    /** In words that the engine knows: as it is said, where those are such words, and as it sounds. */
    private List<String> spellings(String term) {
        List<String> spellings = new ArrayList<>();
        for (String way : recovery.inWords(term)) {
            if (List.of(way.split(" ")).stream().allMatch(vocabulary::knows)) {
                spellings.add(way);
            }
        }
        recovery.sounds(term).forEach(said -> spellings.addAll(respelling().of(said, SPELLINGS)));
        return spellings;
    }

    private synchronized Respelling respelling() {
        if (respelling == null) {
            respelling = new Respelling(recovery.letters(), vocabulary.all());
        }
        return respelling;
    }

    /** Negative when the term was not said; where the engine cannot say the term, it is as it was without. */
    private double weight(Place place, Optional<Fit> heard, Optional<Fit> term) {
        if (term.isEmpty() || heard.isEmpty()) {
            return place.weight();
        }
        double better = term.get().likelihood() - heard.get().likelihood();
        boolean fits = isIn(place.term(), term.get().words()) && better > (place.weight() >= 0 ? -WORSE : BETTER);
        return fits ? Math.max(0, place.weight()) : -1;
    }

    private boolean isIn(String term, String words) {
        List<String> sounds = List.of(words.split(" ")).stream()
                .map(recovery.letters()::sounds)
                .toList();
        return recovery.sounds(term).stream().anyMatch(said -> OrdinaryEnglish.nearest(said, List.of(sounds)) <= SAME);
    }
}
