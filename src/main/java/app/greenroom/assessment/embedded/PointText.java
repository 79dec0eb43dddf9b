package app.greenroom.assessment.embedded;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A point of a guide, as it is written. */
final class PointText {

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!;])\\s+");
    private static final Set<String> TELLING = Set.of(
            ("says gives names explains shows describes admits states tells mentions sets asks makes chooses compares checks"
                            + " separates links looks plans proposes offers owns draws measures ends begins starts defines keeps"
                            + " considers counts estimates handles narrows recommends weighs uses acts splits lists identifies"
                            + " demonstrates discusses provides reflects connects acknowledges takes puts shares covers")
                    .split(" "));

    /** Also as an order ("perform additional trials"). */
    private static final Set<String> TELLING_STEMS = Stream.concat(
                    TELLING.stream(),
                    Stream.of("performs", "indicates", "ensures", "runs", "tests", "writes", "builds"))
            .map(Stems::of)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NEEDING = Set.of("need", "needs", "needed", "should", "must", "sure");

    private PointText() {}

    /** It tells what a candidate does ("gives a result with a number"); reading it out does not do it. */
    static boolean instruction(String point) {
        return telling(firstWord(point));
    }

    static boolean telling(String plain) {
        return TELLING.contains(plain);
    }

    /** It tells what to do or what is needed ("you need to know how long"). */
    static boolean task(List<Token> point) {
        return !point.isEmpty()
                && (TELLING_STEMS.contains(point.getFirst().stem())
                        || point.stream().map(Token::plain).anyMatch(NEEDING::contains));
    }

    /** Its sentences without asides; saying what one of them says is enough. */
    static List<String> sentences(String point) {
        List<String> sentences = Arrays.stream(
                        SENTENCE_END.split(ASIDE.matcher(point).replaceAll(" ").trim()))
                .map(String::trim)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        return sentences.isEmpty() ? List.of(point) : sentences;
    }

    private static String firstWord(String point) {
        List<Token> tokens = Token.of(List.of(point));
        return tokens.isEmpty() ? "" : tokens.getFirst().plain();
    }
}
