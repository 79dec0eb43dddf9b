package app.greenroom.interviewer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that conversations are held together with. Whatever stands between the questions is made of these, of the
 * candidate's words and of the question's: there is no other way to keep out what nobody has thought of.
 */
final class TalkWords {

    private static final Set<String> LEADING = stems("""
            say said mention mentioned describe described tell told telling talk talked speak spoke hear heard listen see saw
            follow stay moment turn next another something different else thank thanks back go going gone went let come came
            question ask take taking taken took look leave word words story start started begin began begun end ended time
            move moved past here there now also first last picture understand understood noted curious glad like again return
            one thing things share sharing shared walk walking hold keep kept team mm hm okay ok place through still pick topic
            subject detail after before during while since until between within because yet way same view step part
            decision decide plan idea situation problem people work worked change changed find found right rely relied
            """);
    private static final Set<String> ASKING = stems("""
            much many less percent number figure amount rough roughly approximate approximately estimate guess large larger big bigger size
            long longer longest often soon quick quickly fast faster slow slower early earlier late later among around without
            away even just others difficult difficulty hard harder hardest easy easier challenge obstacle problem trouble convince
            convinced convincing persuade win won agree disagree disagreed object oppose resist accept support against side people
            person somebody someone anybody anyone nobody colleague manager group customer user client differently difference
            change alter improve improvement increase decrease reduce rise rose grow grew growth drop fall shift happen result
            outcome effect impact consequence afterwards become lead led bring brought role own personally yourself alone
            contribute contribution responsible responsibility task decide decided decision choose chose choice option
            alternative reason consider weigh prefer cost price give gave sacrifice risk lose lost skip test check measure track
            verify make made sure know knew known learn learned lesson find found discover realise realize notice observe believe
            assume assumption expect think thought mind idea plan intend goal aim remember recall rely use mean add put try tried
            need want react respond explain stage phase situation case example instance suppose imagine clear unclear ambiguous
            uncertain today compare possible able true work worked get got set run ran help push
            gain propose front anything something nothing yours mine theirs
            """);
    private static final Set<String> CLOSING = stems("""
            everything today together put work stop close finish finished interview conversation answer answers bring brings reach
            reached run minute minutes final listened prepared gathered
            """);
    private static final Set<String> NO_FIGURES = Set.of("one", "percent");
    private static final int WINDOW = 12;

    /** What somebody says of themselves between questions, and what is said of nobody. */
    private static final Pattern OF_PEOPLE = Pattern.compile(
            "(?<!\\S)(?:you(?:'ve| have| had)(?! (?:told|said|mentioned|described|talked|spoken|shared|the|a))"
                    + "|you(?:'re| are| were| seem| sound| look(?! at)| appear)"
                    + "(?! (?:saying|describing|talking|speaking|telling|mentioning))|your \\w+ (?:is|are|was|were)"
                    + "|i(?! (?:see|follow|hear|heard|have|understand|understood|would like|am curious|am glad|will stop|noted))|i'm|i've|i'd|i'll)"
                    + "(?!\\S)");
    /** In a question, the interviewer is nobody but the one who listens. */
    private static final Pattern OF_ITSELF = Pattern.compile(
            "(?<!\\S)(?:i|i'm|i've|i'd|i'll|my|mine|myself|we|we're|us|our|ours|(?<!tell |take |walk |give |for |help )me)(?!\\S)");

    private TalkWords() {}

    /** The part of an answer whose words may be taken up: not what stands near words that are none for an interviewer. */
    static String usable(String answer) {
        StringBuilder usable = new StringBuilder();
        for (String sentence : answer.split("[.!?…]+")) {
            List<String> words = Texts.words(Lettering.folded(sentence));
            for (int from = 0; from < words.size(); from += WINDOW) {
                String window = String.join(" ", words.subList(from, Math.min(words.size(), from + WINDOW)));
                if (Stream.of(Manners.values()).noneMatch(manners -> manners.offends(window, ""))) {
                    usable.append(window).append(' ');
                }
            }
        }
        return usable.toString();
    }

    static boolean lead(String lead, List<String> known) {
        String folded = Lettering.folded(lead);
        return !fresh(lead, known, LEADING) && !OF_PEOPLE.matcher(folded).find();
    }

    static boolean close(String words, List<String> known) {
        Set<String> all = new HashSet<>(LEADING);
        all.addAll(CLOSING);
        return !fresh(words, known, all)
                && !OF_PEOPLE.matcher(Lettering.folded(words)).find();
    }

    static boolean question(String words, String meant, List<String> known) {
        Set<String> all = new HashSet<>(LEADING);
        all.addAll(ASKING);
        return !fresh(words, known, all)
                && (!OF_ITSELF.matcher(Lettering.folded(words)).find()
                        || OF_ITSELF.matcher(Lettering.folded(meant)).find());
    }

    /** Figures that nobody has named. */
    static boolean invents(String words, List<String> known) {
        Set<String> named = known.stream()
                .flatMap(text -> Texts.words(Lettering.folded(text)).stream())
                .collect(Collectors.toSet());
        return Texts.words(Lettering.folded(words)).stream()
                .filter(word -> !NO_FIGURES.contains(word))
                .anyMatch(word -> Claims.figure(word) && !named.contains(word));
    }

    private static boolean fresh(String words, List<String> known, Set<String> talk) {
        Set<String> said =
                known.stream().flatMap(text -> Texts.stems(text).stream()).collect(Collectors.toSet());
        return Texts.stems(words).stream().anyMatch(stem -> !talk.contains(stem) && !said.contains(stem));
    }

    private static Set<String> stems(String words) {
        return Stream.of(words.strip().split("\\s+")).map(Texts::stem).collect(Collectors.toUnmodifiableSet());
    }
}
