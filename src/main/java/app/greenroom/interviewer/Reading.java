package app.greenroom.interviewer;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What kind of thing somebody said. Only what is short can be anything but an answer: in a longer one the same words are
 * part of a story, and however they are meant, they change nothing.
 */
enum Reading {
    ANSWER,
    /** Nothing at all, or noises. */
    SILENCE,
    /** Something, but too unclear to go by: a crowd, a bad line, a language that the engine does not know. */
    UNCLEAR,
    REPEAT,
    SKIP,
    THINK,
    EXPLAIN,
    POINTS,
    SCORE,
    ROLE,
    OTHERS,
    LANGUAGE,
    RUDE;

    /** Below it, half of the words and more are wrong. */
    private static final double CLEAR = 0.4;

    private static final double FOREIGN = 0.15;
    private static final Set<String> NOISES =
            Set.of("um", "uh", "uhm", "er", "erm", "hm", "hmm", "mm", "huh", "ah", "oh", "the", "a");
    private static final Set<String> FOREIGN_SMALL = Set.copyOf(List.of(
            ("der die das und ich nicht ist ein eine wir sie mit für auf dass war haben le la les et je est une des "
                            + "que nous vous pour dans pas avec mais el los las y una por con para pero muy yo il gli che di "
                            + "sono una per non com para não uma os mas het een ik niet van wij en dat nie się jest że na")
                    .split(" ")));

    private record Ask(Reading reading, int most, Pattern pattern) {

        Ask(Reading reading, int most, String... patterns) {
            this(reading, most, Pattern.compile("(?<!\\S)(?:" + String.join("|", patterns) + ")(?!\\S)"));
        }
    }

    private static final String SECRETS =
            "(?:key points|rubric|criteria|answer key|(?:model|sample|right|ideal|best|strong) answer)";

    private static final List<Ask> ASKS = List.of(
            new Ask(
                    ROLE,
                    60,
                    "(?:ignore|forget|disregard|override|bypass) (?:all |any )?(?:of )?(?:your|the previous|previous|prior|"
                            + "the above|all) .{0,30}(?:instructions?|rules?|prompts?|guidelines)",
                    "you are now",
                    "you (?:should|must|will|shall) (?:now )?act as",
                    "pretend (?:to be|you|that you)",
                    "system prompt",
                    "developer mode",
                    "(?:let's|let us|please) (?:switch|change|swap) (?:our )?roles?",
                    "stop being (?:an?|the|my) interviewer"),
            new Ask(
                    OTHERS,
                    30,
                    "(?:what|how|who|which|tell|show|share|read) .{0,40}(?:other|previous|last|another|next) "
                            + "(?:candidates?|applicants?|interviewees?)",
                    "what did (?:others|everyone else|everybody else|the others) (?:say|answer)"),
            new Ask(
                    SCORE,
                    30,
                    "(?:score|grade|rate|mark) (?:me|my answer|this answer)",
                    "(?:what|tell|show|give|raise|change) .{0,20}my (?:score|grade|rating|marks?)",
                    "(?:give|award) me (?:an? |the )?(?:five|5|ten|10|full|top|high|perfect|maximum)",
                    "how (?:did|am) i (?:do|doing)"),
            new Ask(
                    SCORE,
                    12,
                    "^(?:so )?was (?:that|this|it|my answer) (?:good|right|okay|ok|correct|fine|enough|wrong)"),
            new Ask(
                    POINTS,
                    30,
                    "(?:tell|give|show|reveal|read)(?: me| us)? .{0,30}(?:" + SECRETS + "|the points|the answer)",
                    "what (?:is|are|does) .{0,30}" + SECRETS,
                    "what (?:are|were) you (?:looking|listening) for",
                    "what (?:do|did|would) you (?:want|like) (?:me to (?:say|answer)|to hear)",
                    "what should i (?:say|answer|have said)"),
            new Ask(
                    REPEAT,
                    16,
                    "^(?:please )?repeat",
                    "(?:can|could|would|will) you (?:please )?(?:repeat|say (?:that|it|this) again)",
                    "(?:say|ask|read) (?:that|it|this|the question) (?:again|once more)",
                    "^(?:pardon|come again)",
                    "what was the question",
                    "(?:didn't|did not|couldn't) (?:hear|catch|get) (?:you|that|the question)"),
            new Ask(
                    EXPLAIN,
                    20,
                    "what do you mean",
                    "^what does .{1,40} mean",
                    "(?:can|could|would) you (?:please )?(?:explain|clarify|rephrase)",
                    "i (?:don't|do not) understand (?:the question|that|what)",
                    "^(?:do|did) you mean"),
            new Ask(
                    THINK,
                    14,
                    "^(?:just )?(?:a|one|another) (?:moment|second|minute)(?: please)?$",
                    "(?:give me|need|wait|take) (?:just )?(?:a|one|another|some) (?:moment|second|minute|time)",
                    "let me think",
                    "i (?:need|would like|want|have) to think",
                    "^hold on"),
            new Ask(
                    SKIP,
                    12,
                    "^(?:skip|pass)",
                    "(?:can|could|may|let's|let us|want to|like to|please) (?:we |i |you )?(?:skip|pass|move on)",
                    "next question",
                    "^no idea",
                    "i have no (?:idea|answer|example)",
                    "i (?:really |honestly )?(?:don't|do not) know",
                    "i (?:can't|cannot|can not) answer"),
            new Ask(
                    RUDE,
                    20,
                    "fuck\\w*",
                    "shit\\w*",
                    "bullshit",
                    "bitch\\w*",
                    "cunts?",
                    "assholes?",
                    "arseholes?",
                    "bastards?",
                    "wankers?",
                    "dickheads?",
                    "piss off"));

    static Reading of(Heard heard) {
        if (!heard.known()) {
            return ANSWER;
        }
        List<String> words = Texts.words(heard.words());
        if (NOISES.containsAll(words)) {
            return SILENCE;
        }
        if (heard.confidence() < CLEAR) {
            return UNCLEAR;
        }
        if (foreign(heard.words(), words)) {
            return LANGUAGE;
        }
        String plain = String.join(" ", words);
        return ASKS.stream()
                .filter(ask -> words.size() <= ask.most()
                        && ask.pattern().matcher(plain).find())
                .map(Ask::reading)
                .findFirst()
                .orElse(ANSWER);
    }

    static boolean foreign(String text, List<String> words) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        if (letters > 0 && latin * 2 < letters) {
            return true;
        }
        String[] all = words.toArray(String[]::new);
        long foreign = Arrays.stream(all).filter(FOREIGN_SMALL::contains).count();
        long english = Arrays.stream(all).filter(Texts.SMALL::contains).count();
        return words.size() >= 4 && foreign > english && foreign >= FOREIGN * words.size();
    }
}
