package app.greenroom.assessment.embedded;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that speak to whoever scores instead of the interviewer. Nothing obeys them here; they are left out so that they
 * do not count as an answer either.
 */
final class Injections {

    private static final String SCORER =
            "(grader|assessor|examiner|evaluator|scorer|marker|judge|ai|model|assistant|bot|system)";
    private static final String BEST =
            "(full|top|max|maximum|highest|perfect|best|5|five|10|ten|100|hundred|out of|level|score|scores|marks|points|pass)";
    private static final List<Pattern> PATTERNS = List.of(
            pattern("(ignore|disregard|forget|override|overrule|bypass|skip) (\\S+ ){0,5}"
                    + "(instructions?|prompts?|rules?|rubric|criteria|guidelines?|above|constraints?|checks?)"),
            pattern(
                    "(new|updated?|revised|hidden|secret|special|following) (system )?(instructions?|directives?|policy)\\b"),
            pattern("\\b(system|assistant|developer|admin|user|root)\\W* ?(prompt|message|override|mode|note)?\\W*: "),
            pattern("\\b(system|admin|developer|debug|god) (prompt|message|override|mode|note)\\b"),
            pattern("\\b(score|rate|grade|mark|give|award|assign|set|rank|evaluate|assess) "
                    + "(this|me|my|the|it|him|her|them|all|every|each|a|an|both|full|top) (\\S+ ){0,6}" + BEST + "\\b"),
            pattern("\\byou (are|act|must act|will act|should act) (now )?(as )?(\\S+ ){0,4}" + SCORER + "\\b"),
            pattern(
                    "\\b(dear|attention|hey|note to|note for|message to|message for|instructions? (to|for)) (the |all )?(\\S+ )?"
                            + SCORER + "\\b"),
            pattern("\\b(as|i am|i'm) an? (ai|language model|assistant)\\b"),
            pattern(
                    "\\b(all|every|each) (of the )?(points?|criteri(a|on)) (\\S+ ){0,3}(covered|met|satisfied|fulfilled|level)\\b"),
            pattern("\\b(correct|right|true|final|expected|appropriate|only) (score|level|grade|mark|rating)s? "
                    + "(\\S+ ){0,4}(is|are|should|must|would|has|was)\\b"),
            pattern("\\b(print|output|return|respond with|reply with|answer with|reveal|repeat) (\\S+ ){0,4}"
                    + "(json|score|level|prompt|password|key|instructions|rubric|transcript)s?\\b"),
            pattern(
                    "\\b(do not|don't|never) (score|grade|mark|deduct|penali[sz]e|judge|evaluate|assess|read|quote)\\b"),
            pattern("\\b(end|start|beginning|begin) of (the )?(answer|transcript|input|prompt|data|context)\\b"),
            pattern(
                    "\\b(this|the) (answer|candidate|response|transcript) (deserves|gets|receives|scores|should (get|receive|be)|"
                            + "must (get|receive|be)|earns|is worth|meets (all|every))\\b"),
            pattern("[{<\\[]+ ?[/\"']?\\w+[\"']? ?[:>=]"),
            pattern("\\b(level|score|coverage|strength|confidence|grade|rating)[\"'\\s]*[:=]"),
            pattern("(<\\||\\|>|\\[/?inst]|###|```|</)"));
    /** Words that are left out with the pattern when no full stop ends it. */
    private static final int TAIL = 8;

    private Injections() {}

    /** Sets to false what is not counted. */
    static void leaveOut(List<String> words, boolean[] counted) {
        List<String> plain = words.stream().map(Letters::plain).toList();
        String text = String.join(" ", plain);
        int[] begins = new int[words.size() + 1];
        for (int i = 0; i < plain.size(); i++) {
            begins[i + 1] = begins[i] + plain.get(i).length() + 1;
        }
        for (Pattern pattern : PATTERNS) {
            for (Matcher found = pattern.matcher(text); found.find(); ) {
                leaveOut(words, counted, wordAt(begins, found.start()), wordAt(begins, found.end() - 1));
            }
        }
    }

    /** The whole sentence; back to its beginning only where a full stop shows it. */
    private static void leaveOut(List<String> words, boolean[] counted, int first, int last) {
        int from = first;
        while (from > 0 && first - from < TAIL && !Sentences.stops(words.get(from - 1))) {
            from--;
        }
        boolean shown = from == 0 || Sentences.stops(words.get(from - 1));
        from = shown ? from : first;
        int to = last;
        while (to < words.size() - 1 && to - last < TAIL && !Sentences.stops(words.get(to))) {
            to++;
        }
        for (int i = from; i <= to; i++) {
            counted[i] = false;
        }
    }

    private static int wordAt(int[] begins, int place) {
        int word = 0;
        while (word + 1 < begins.length - 1 && begins[word + 1] <= place) {
            word++;
        }
        return word;
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression);
    }
}
