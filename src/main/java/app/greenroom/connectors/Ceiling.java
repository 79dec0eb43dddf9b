package app.greenroom.connectors;

import app.greenroom.assessment.CriterionFinding;
import app.greenroom.assessment.Evidence;
import app.greenroom.assessment.Plain;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How high a level may be that a chat model gives at the first look (what is more than the embedded engine found, it has to
 * find twice: {@link ChatAssessor}). Three bounds hold at once:
 *
 * <ol>
 *   <li>what its verified quotes hold: fewer than 3 different words of substance carry level 2, fewer than 7 level 3, fewer
 *       than 12 level 4. Small words and words of the question carry nothing, and no word carries twice;
 *   <li>one level above what the embedded engine found; 3 where that found too little to say;
 *   <li>what the embedded engine found, when anything in the answer or in its question reads like an instruction.
 * </ol>
 */
final class Ceiling {

    private static final int[] WORDS_FOR_MORE = {3, 7, 12};
    private static final int LOWEST = 2;
    private static final int UNSUPPORTED = 3;
    private static final int SHORT_WORD = 3;
    private static final Set<String> SMALL = Set.of("""
            about after again all also and any are because been before being but can could did does doing
            done for from get going got had has have how into its just know like lot made make many mean
            more most much need not now off one only our out over really said say she should some something
            such than that the their them then there these they thing things think this those very was way
            well were what when where which who why will with would you your basically actually okay yeah
            """.strip().split("\\s+"));

    private final Set<String> question;
    private final boolean suspicious;

    Ceiling(String prompt, boolean suspicious) {
        this.question = plain(prompt);
        this.suspicious = suspicious;
    }

    /** 0 for none at all. */
    int of(List<Evidence> quotes, CriterionFinding embedded) {
        Integer found = embedded.level();
        if (found == null) {
            return suspicious ? 0 : Math.min(carried(quotes), UNSUPPORTED);
        }
        return Math.min(carried(quotes), suspicious ? found : found + 1);
    }

    private int carried(List<Evidence> quotes) {
        long substance = quotes.stream()
                .flatMap(quote -> plain(quote.quote()).stream())
                .filter(word -> word.length() >= SHORT_WORD && !SMALL.contains(word) && !question.contains(word))
                .distinct()
                .count();
        int level = LOWEST;
        for (int needed : WORDS_FOR_MORE) {
            level += substance >= needed ? 1 : 0;
        }
        return level;
    }

    private static Set<String> plain(String text) {
        return Arrays.stream(text.split("\\s+")).map(Plain::word).collect(Collectors.toSet());
    }
}
