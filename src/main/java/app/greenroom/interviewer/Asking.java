package app.greenroom.interviewer;

import java.util.Locale;
import java.util.regex.Pattern;

/** Counts what is asked for, with a question mark or without. */
final class Asking {

    private static final Pattern SECOND = Pattern.compile(
            "\\b(?:and|or|also|plus|then)[ ,]+(?:also |then )?(?:what|how|why|who|whom|whose|when|where|which|did|do|does|was|were|is|are"
                    + "|could|can|would|will|have|has|had|tell|describe|explain|name|give|say)\\b");
    private static final Pattern REQUEST = Pattern.compile(
            "(?:^|[.!;:,–—] ?)(?:please |now |so |and |but |first |then |just )*(?:tell|describe|explain|give|say|name|list|talk|walk|send"
                    + "|call|visit|click|write|type|repeat|read|imagine|think of|show|prove|admit|confess|answer|what|how|why|who"
                    + "|when|where|which|do you|did you|are you|were you|have you|can you|could you|would you|will you)\\b"
                    + "|\\b(?:i (?:want|would like|need|ask|order) you to|i(?:'d| would) like to know|please)\\b");

    private Asking() {}

    /** One question, at the end; nothing else is asked for. */
    static boolean once(String words, String meant) {
        int mark = words.indexOf('?');
        if (mark < 0 || !words.substring(mark).matches("\\?[\"”’]?")) {
            return false;
        }
        String before = words.substring(0, Math.max(0, lastBreak(words, mark)));
        return !asks(before) && (!second(words) || second(meant));
    }

    /** Something that is to be answered or done. */
    static boolean asks(String words) {
        return words.contains("?") || REQUEST.matcher(plain(words)).find();
    }

    private static boolean second(String words) {
        return SECOND.matcher(plain(words).replaceFirst("^(?:and|or|so),? ", ""))
                .find();
    }

    /** Where the sentence of the question begins. */
    private static int lastBreak(String words, int mark) {
        int at = -1;
        for (String end : new String[] {". ", "! ", "; ", ": ", "… ", "” "}) {
            at = Math.max(at, words.lastIndexOf(end, mark));
        }
        return at;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    }
}
