package app.greenroom.assessment.embedded;

import java.util.ArrayList;
import java.util.List;

/**
 * A word as it is compared: "Well-known," is two of them.
 *
 * @param word which of the given words it is a part of
 */
record Token(String plain, String stem, boolean substantive, int word) {

    static List<Token> of(List<String> words) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (String part : Letters.plain(words.get(i)).split("[^\\p{L}\\p{N}']+")) {
                String plain = part.replaceAll("^'+|'+$", "");
                if (!plain.isEmpty()) {
                    tokens.add(new Token(plain, Stems.of(plain), CommonWords.substantive(plain), i));
                }
            }
        }
        return tokens;
    }

    boolean function() {
        return CommonWords.function(plain);
    }

    boolean number() {
        return Numbers.is(plain);
    }
}
