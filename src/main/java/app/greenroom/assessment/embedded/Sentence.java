package app.greenroom.assessment.embedded;

import java.util.List;

/**
 * A sentence, or a stretch of speech about as long.
 *
 * @param tokens whose words count from the beginning of this sentence
 * @param places of its words in the whole answer; there are gaps where something was not counted
 * @param meaning one direction for each of its words
 */
record Sentence(List<Token> tokens, List<Integer> places, Meaning meaning) {

    static Sentence of(List<String> words, List<Integer> places, MeaningModel model) {
        return new Sentence(Token.of(words), places, model.of(words));
    }

    float[] direction(Token token) {
        return meaning.words()[token.word()];
    }

    long substantive() {
        return tokens.stream().filter(Token::substantive).count();
    }
}
