package app.greenroom.assessment.embedded;

import java.util.Set;

/** Words that carry no matter of their own. */
final class CommonWords {

    private static final Set<String> FUNCTION = words("""
            a an the and or but if then so of to in on at by for with from as is are was were be been being am it its this
            that these those there here he she they we you i me him her them us my your his their our do does did done doing
            have has had having will would can could should may might must shall not no nor than too very just also into onto
            over under out up down about which who whom whose what when where why how all any both each few more most other
            some such only own same again further once because while during before after above below between through until
            against off i'm i've i'd i'll we're we've we'd we'll you're you've they're it's that's there's don't didn't doesn't
            isn't wasn't weren't couldn't wouldn't can't won't let's he's she's
            """);

    private static final Set<String> FILLER = words(
            "um uh er erm hmm like basically actually really well okay ok yeah yes right know mean kind sort stuff thing things");

    private CommonWords() {}

    /** The grammar of a sentence: no list of keywords has much of it, and every sentence does. */
    static boolean function(String plain) {
        return FUNCTION.contains(plain);
    }

    /** Says something: neither grammar nor a filler. */
    static boolean substantive(String plain) {
        return !plain.isEmpty() && !function(plain) && !FILLER.contains(plain);
    }

    private static Set<String> words(String lines) {
        return Set.of(lines.trim().split("\\s+"));
    }
}
