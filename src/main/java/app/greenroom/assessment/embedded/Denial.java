package app.greenroom.assessment.embedded;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a word is said or denied: what stands behind a "not", as far as its clause goes. What only looks like a denial ("not
 * only", "no fewer than", "if it is not") denies nothing; when in doubt, nothing is denied.
 */
enum Denial {
    SAID,
    /** Of something or of somebody else. */
    DENIED,
    /** The speaker says it of themselves. */
    DENIED_OF_SELF;

    /** So many words at most; nobody remembers a "not" for longer. */
    private static final int REACH = 8;

    private static final Pattern NOT =
            Pattern.compile("not|never|cannot|\\w+n't|(do|does|did|is|are|was|were|wo|ca|could|would"
                    + "|should|has|have|had)nt|no|nobody|nothing|none|neither|nor|hardly|barely");
    private static final Pattern LIMITS = Pattern.compile(NOT.pattern()
            + "|without|only|least|except|unless|whereas|while|but|unlike|instead|un\\w{4,}|non\\w*|\\w{3,}less");

    /** "Not only", "did not hesitate": the opposite of a denial. "Did not say how": something is missing, nothing is false. */
    private static final Set<String> HARMLESS_NEXT = words(
            "only just merely simply solely problem question until bad sure clear certain without nothing unlike less");

    private static final Set<String> HARMLESS_VERBS = stems(
            "hesitate fail forget mind stop miss ignore lose help doubt matter"
                    + " wonder mention know say tell specify state give list show include describe explain label indicate mean");
    /** "Not as much", "not always": a little less is not the opposite. */
    private static final Set<String> DEGREES = words("much many as enough very too quite all always every necessarily");

    private static final Set<String> COMPARED = words("fewer less more later sooner earlier other");
    private static final Set<String> PRONOUNS = words("i we you he she it they there this that");
    private static final Set<String> HYPOTHETICAL = words("if unless whether when whenever until suppose");
    private static final Set<String> ENDS =
            words("but so because since although though while whereas which that how what who"
                    + " where when why if instead then until unless except also rather");
    private static final Set<String> SELF = words("i we my our i'm i've i'd i'll we're we've we'd we'll us me");
    private static final Set<String> NO_SUBJECT =
            words("and or so but then do does did is are was were has have had can could"
                    + " would should will also actually really simply to by");

    /** @param over one for each word: whether a comma or a full stop stands behind it */
    static Denial[] of(List<String> words, boolean[] over) {
        Denial[] denials = new Denial[words.size()];
        Arrays.fill(denials, SAID);
        for (int i = 0; i < words.size(); i++) {
            boolean instead = insteadOf(words, i);
            if (instead || denies(words, i) && !harmless(words, over, i)) {
                Denial denial = instead || ofSelf(words, over, i) ? DENIED_OF_SELF : DENIED;
                int end = end(words, over, i);
                Arrays.fill(denials, Math.min(i + 1, end), end, denial);
            }
        }
        return denials;
    }

    /** It denies, limits or contrasts by itself ("only inside", "unlimited"): then nobody can tell what its opposite is. */
    static boolean in(List<Token> point) {
        return point.stream()
                .map(Token::plain)
                .anyMatch(word -> LIMITS.matcher(word).matches());
    }

    boolean denied() {
        return this != SAID;
    }

    private static boolean insteadOf(List<String> words, int i) {
        return i > 0
                && (words.get(i).equals("of") && words.get(i - 1).equals("instead")
                        || words.get(i).equals("than") && words.get(i - 1).equals("rather"));
    }

    private static boolean denies(List<String> words, int i) {
        return NOT.matcher(words.get(i)).matches()
                || words.get(i).equals("to") && i > 0 && words.get(i - 1).matches("fail(s|ed)?");
    }

    private static boolean harmless(List<String> words, boolean[] over, int i) {
        String word = words.get(i);
        String next = i + 1 < words.size() ? words.get(i + 1) : "";
        String second = i + 2 < words.size() ? words.get(i + 2) : "";
        boolean compared = COMPARED.contains(next) && second.equals("than");
        boolean asked = word.endsWith("n't") && PRONOUNS.contains(next);
        boolean twice = i > 0 && NOT.matcher(words.get(i - 1)).matches()
                || i > 1 && NOT.matcher(words.get(i - 2)).matches();
        boolean orNot = i > 0 && words.get(i - 1).equals("or");
        return over[i]
                || HARMLESS_NEXT.contains(next)
                || HARMLESS_VERBS.contains(Stems.of(next))
                || word.equals("nothing") && next.equals("but")
                || DEGREES.contains(next)
                || DEGREES.contains(second)
                || compared
                || asked
                || twice
                || orNot
                || words.subList(begin(words, over, i), i).stream().anyMatch(HYPOTHETICAL::contains);
    }

    private static boolean ofSelf(List<String> words, boolean[] over, int i) {
        List<String> before = words.subList(begin(words, over, i), i);
        return before.stream().anyMatch(SELF::contains) || NO_SUBJECT.containsAll(before);
    }

    /** Where the clause begins. */
    private static int begin(List<String> words, boolean[] over, int i) {
        int begin = i;
        while (begin > 0 && !over[begin - 1] && i - begin < REACH && !ENDS.contains(words.get(begin))) {
            begin--;
        }
        return begin;
    }

    private static int end(List<String> words, boolean[] over, int i) {
        int end = i + 1;
        while (end < words.size() && end - i <= REACH && !over[end - 1] && !ends(words, end)) {
            end++;
        }
        return end;
    }

    private static boolean ends(List<String> words, int i) {
        String next = i + 1 < words.size() ? words.get(i + 1) : "";
        boolean joined = words.get(i).equals("and") || words.get(i).equals("or");
        return ENDS.contains(words.get(i)) || joined && (PRONOUNS.contains(next) || ENDS.contains(next));
    }

    private static Set<String> stems(String words) {
        return words(words).stream().map(Stems::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
