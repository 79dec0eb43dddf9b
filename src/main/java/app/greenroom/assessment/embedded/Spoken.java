package app.greenroom.assessment.embedded;

import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Evidence;
import app.greenroom.assessment.Perhaps;
import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The words of an answer that count, in sentences with their meanings, and the way back to what was really said. */
record Spoken(List<Word> words, OwnWords own, List<Sentence> sentences) {

    /** A quote is read at a glance. */
    private static final int LONGEST_QUOTE = 28;

    static Spoken of(AnswerToAssess answer, OwnWords own, MeaningModel model) {
        return of(answer, own, own.words(), model);
    }

    /** With the terms that were perhaps said instead of what was heard; quotes are still of what was heard. */
    static Spoken perhaps(AnswerToAssess answer, OwnWords own, MeaningModel model) {
        List<String> texts = new ArrayList<>(own.words());
        for (Perhaps perhaps : answer.perhaps()) {
            Collections.fill(texts.subList(perhaps.first(), perhaps.first() + perhaps.count()), "");
            texts.set(perhaps.first(), perhaps.term());
        }
        return of(answer, own, texts, model);
    }

    private static Spoken of(AnswerToAssess answer, OwnWords own, List<String> texts, MeaningModel model) {
        List<Integer> places = own.places();
        List<String> kept = places.stream().map(texts::get).toList();
        List<Sentence> sentences = new ArrayList<>();
        for (List<Integer> cut : Sentences.cut(kept)) {
            List<String> words = cut.stream().map(kept::get).toList();
            Sentence sentence = Sentence.of(words, cut.stream().map(places::get).toList(), model);
            if (!sentence.tokens().isEmpty()) {
                sentences.add(sentence);
            }
        }
        return new Spoken(answer.words(), own, sentences);
    }

    /** The longest part of a sentence that was said in one go. */
    Evidence quote(int sentence) {
        List<Integer> places = sentences.get(sentence).places();
        int from = 0;
        int length = 0;
        for (int begin = 0; begin < places.size(); ) {
            int end = begin + 1;
            while (end < places.size() && places.get(end) == places.get(end - 1) + 1) {
                end++;
            }
            if (end - begin > length) {
                from = begin;
                length = end - begin;
            }
            begin = end;
        }
        int last = from + Math.min(length, LONGEST_QUOTE) - 1;
        return quote(places.get(from), places.get(last));
    }

    private Evidence quote(int first, int last) {
        String text = words.subList(first, last + 1).stream().map(Word::text).collect(Collectors.joining(" "));
        return new Evidence(
                text,
                words.get(first).from(),
                Math.max(words.get(first).from(), words.get(last).to()));
    }

    List<Token> tokens() {
        return sentences.stream().flatMap(s -> s.tokens().stream()).toList();
    }
}
