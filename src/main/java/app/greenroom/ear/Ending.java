package app.greenroom.ear;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the last words of a turn say about whether more will come. */
enum Ending {
    /** May be the end of a sentence, as far as words tell. */
    COMPLETE,
    /** "... and", "... because", "... in the": nobody stops there. */
    OPEN,
    /** "Let me think." */
    THINKING,
    /** "That's my answer." */
    CLOSING;

    /** Also what people say while they look for a word, where an engine writes it down. */
    private static final Set<String> LEADS_ON = Set.copyOf(List.of("""
            and but or nor so because cause since although though unless until while whereas whether if when where which
            who whose that than as then plus
            of to in on at for with from by about into onto through during before after between among against without
            within towards toward under over across behind beyond per via like including except despite
            a an the my our your their his her its this these those every each some any no very more most quite really
            also not just
            i we they he she am is are was were be been being have has had will would should could may might must can
            i'm i've i'd i'll we're we've we'd we'll they're they've it's that's there's he's she's let's didn't don't
            doesn't wasn't weren't isn't aren't couldn't wouldn't can't won't what how why
            um uh erm er hmm mm basically actually well maybe probably
            """.strip().split("\\s+")));

    private static final List<List<String>> LEADING_ON = phrases("""
            you know
            i mean
            kind of
            sort of
            i think
            i guess
            for example
            for instance
            """);

    private static final List<List<String>> WHILE_THINKING = phrases("""
            let me think
            let me see
            let me think about it
            let me think about that
            think for a second
            think for a moment
            give me a second
            give me a moment
            give me a minute
            just a second
            just a moment
            one second
            one moment
            hold on
            good question
            let me start again
            let me start over
            how do i put it
            how do i say
            what else
            bear with me
            i need a moment
            need to think
            have to think
            """);

    private static final List<List<String>> SAID_ALL = phrases("""
            that's my answer
            that is my answer
            that concludes my answer
            that's it from me
            next question please
            """);

    /** @param last the last words of the turn, in lower case and without punctuation */
    static Ending of(List<String> last) {
        if (last.isEmpty()) {
            return OPEN;
        }
        if (endsWith(last, WHILE_THINKING)) {
            return THINKING;
        }
        if (endsWith(last, SAID_ALL)) {
            return CLOSING;
        }
        return LEADS_ON.contains(last.getLast()) || endsWith(last, LEADING_ON) ? OPEN : COMPLETE;
    }

    private static boolean endsWith(List<String> words, List<List<String>> phrases) {
        return phrases.stream()
                .anyMatch(phrase -> phrase.size() <= words.size()
                        && words.subList(words.size() - phrase.size(), words.size())
                                .equals(phrase));
    }

    private static List<List<String>> phrases(String lines) {
        return lines.lines().map(line -> Stream.of(line.split(" ")).toList()).toList();
    }
}
