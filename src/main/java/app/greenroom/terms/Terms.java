package app.greenroom.terms;

import app.greenroom.speech.SampleFile;
import app.greenroom.speech.SecondListener;
import app.greenroom.speech.Vocabulary;
import app.greenroom.speech.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds in what was heard the terms that a question is about and that the engine of this machine has no word for. */
@Component
public class Terms {

    private final Vocabulary vocabulary;
    private final TermRecovery recovery;
    private final SecondHearing second;

    Terms(Vocabulary vocabulary, SecondListener listener) {
        this.vocabulary = vocabulary;
        this.recovery = new TermRecovery(vocabulary::knows);
        this.second = new SecondHearing(recovery, vocabulary, listener);
    }

    /** Those among the words of prompts, points and guides. */
    public Glossary glossary(Collection<String> texts) {
        return Glossary.of(texts, vocabulary::knows);
    }

    /** Those of a glossary that were said, in order. */
    public List<HeardTerm> heard(List<Word> words, Glossary glossary) {
        return recovery.recover(words, glossary);
    }

    /** Whether the sound can tell more about them than the words. */
    public boolean soundTellsMore(List<Word> words, Glossary glossary) {
        return second.worthIt(words, glossary);
    }

    /** The same by the words and by the sound they were heard in. Takes a while: not for a thread that somebody waits for. */
    public List<HeardTerm> heard(List<Word> words, Glossary glossary, SampleFile sound) throws IOException {
        return second.recover(words, glossary, sound);
    }

    /** Those that were perhaps said besides, where nothing better was found. */
    public List<HeardTerm> perhaps(List<Word> words, List<HeardTerm> heard, Glossary glossary) {
        return perhaps(recovery, words, heard, glossary);
    }

    /** The same outside a studio. */
    public static List<HeardTerm> perhaps(
            TermRecovery recovery, List<Word> words, List<HeardTerm> heard, Glossary glossary) {
        Set<String> sure = heard.stream().map(HeardTerm::term).collect(Collectors.toSet());
        return recovery.perhaps(
                words,
                new Glossary(glossary.terms().stream()
                        .filter(term -> !sure.contains(term))
                        .toList()));
    }

    /** The same words with each term in its place, as sure as the words were that stood there. */
    public static List<Word> put(List<Word> words, List<HeardTerm> terms) {
        List<Word> put = new ArrayList<>();
        int next = 0;
        for (HeardTerm term : terms) {
            put.addAll(words.subList(next, term.first()));
            next = term.first() + term.count();
            double sure = words.subList(term.first(), next).stream()
                    .mapToDouble(Word::confidence)
                    .average()
                    .orElse(0);
            put.add(new Word(term.term(), term.from(), term.to(), sure));
        }
        put.addAll(words.subList(next, words.size()));
        return List.copyOf(put);
    }
}
