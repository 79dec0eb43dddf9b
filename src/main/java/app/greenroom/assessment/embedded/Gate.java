package app.greenroom.assessment.embedded;

import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.NotEnough;
import app.greenroom.speech.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether there is enough to judge. What is not heard well, or is not the candidate's own, gets no score rather than a low one. */
final class Gate {

    static final int FEWEST_WORDS = 12;
    private static final double OTHERS_WORDS = 0.6;
    private static final double ENGLISH_GRAMMAR = 0.12;
    private static final double ENGLISH_WORDS = 0.75;

    private Gate() {}

    static @Nullable NotEnough check(AnswerToAssess answer, OwnWords own, MeaningModel model) {
        List<Token> tokens = Token.of(own.words());
        if (tokens.isEmpty()) {
            return own.words().isEmpty() ? NotEnough.SILENCE : NotEnough.OTHER_LANGUAGE;
        }
        if (!answer.written() && !clear(answer)) {
            return NotEnough.NOT_HEARD_WELL;
        }
        if (otherLanguage(tokens, model)) {
            return NotEnough.OTHER_LANGUAGE;
        }
        if (substantive(tokens) < FEWEST_WORDS) {
            return NotEnough.TOO_SHORT;
        }
        if (own.copied() >= OTHERS_WORDS) {
            return NotEnough.NOT_OWN_WORDS;
        }
        List<Token> counted =
                tokens.stream().filter(token -> own.counted()[token.word()]).toList();
        return substantive(counted) < FEWEST_WORDS ? NotEnough.TOO_SHORT : null;
    }

    private static boolean clear(AnswerToAssess answer) {
        Double from = answer.clearFrom();
        return from == null ? !DoubtfulWords.in(answer.words()) : confidence(answer.words()) >= from;
    }

    static double confidence(List<Word> words) {
        return words.stream().mapToDouble(Word::confidence).average().orElse(0);
    }

    private static long substantive(List<Token> tokens) {
        return tokens.stream().filter(Token::substantive).count();
    }

    private static boolean otherLanguage(List<Token> tokens, MeaningModel model) {
        double all = tokens.size();
        double function = tokens.stream().filter(Token::function).count() / all;
        double known = tokens.stream()
                        .filter(token -> latin(token) && model.knows(token.plain()))
                        .count()
                / all;
        return function < ENGLISH_GRAMMAR && known < ENGLISH_WORDS;
    }

    private static boolean latin(Token token) {
        return token.plain().chars().allMatch(c -> c < 0x250);
    }
}
