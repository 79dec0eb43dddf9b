package app.greenroom.terms;

import app.greenroom.speech.Vocabulary;
import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds in what was heard the terms that a question is about and that the engine of this machine has no word for. */
@Component
public class Terms {

    private final Vocabulary vocabulary;
    private final TermRecovery recovery;

    Terms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.recovery = new TermRecovery(vocabulary::knows);
    }

    /** Those among the words of prompts, points and guides. */
    public Glossary glossary(Collection<String> texts) {
        return Glossary.of(texts, vocabulary::knows);
    }

    /** Those of a glossary that were said, in order. */
    public List<HeardTerm> heard(List<Word> words, Glossary glossary) {
        return recovery.recover(words, glossary);
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
