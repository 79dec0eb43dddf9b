package app.greenroom.assessment.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A word as it is compared: "Well-known," is two of them.
 *
 * @param word which of the given words it is a part of
 * @param denial whether it is said or denied where it stands
 */
record Token(String plain, String stem, boolean substantive, int word, Denial denial) {

    private static final Pattern CLAUSE_END = Pattern.compile(".*[,;:.?!)–-][\"'”’)]*");

    private static final Pattern SENTENCES_RUN_TOGETHER = Pattern.compile(".*\\p{L}[.,;:?!]\\p{L}.*");

    static List<Token> of(List<String> words) {
        List<String> plain = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (String part : Letters.plain(words.get(i)).split("[^\\p{L}\\p{N}']+")) {
                String stripped = part.replaceAll("^'+|'+$", "");
                if (!stripped.isEmpty()) {
                    plain.add(stripped);
                    places.add(i);
                }
            }
        }
        Denial[] denials = Denial.of(plain, clauseEnds(words, places));
        return IntStream.range(0, plain.size())
                .mapToObj(i -> of(plain.get(i), places.get(i), denials[i]))
                .toList();
    }

    private static Token of(String plain, int word, Denial denial) {
        return new Token(plain, Stems.of(plain), CommonWords.substantive(plain), word, denial);
    }

    private static boolean[] clauseEnds(List<String> words, List<Integer> places) {
        boolean[] over = new boolean[places.size()];
        for (int i = 0; i < over.length; i++) {
            boolean last = i == over.length - 1 || !places.get(i + 1).equals(places.get(i));
            over[i] = (last ? CLAUSE_END : SENTENCES_RUN_TOGETHER)
                    .matcher(words.get(places.get(i)))
                    .matches();
        }
        return over;
    }

    boolean function() {
        return CommonWords.function(plain);
    }

    boolean number() {
        return Numbers.is(plain);
    }
}
