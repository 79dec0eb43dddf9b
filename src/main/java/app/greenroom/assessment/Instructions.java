package app.greenroom.assessment;

import app.greenroom.speech.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds passages that speak to a grader rather than to an interviewer. They are not shown to a chat model, so that they
 * can neither help nor harm; what is left is judged as it is. Read as {@link Plain} words, so that capitals, accents,
 * look-alike letters, letters spelt out and invisible characters change nothing.
 *
 * <p>Known forms are looked for first, then {@link GraderTalk}. Neither can be complete: of attacks nobody had seen, about
 * half were found, and of 5 600 answers of real students none was taken for one. It is the first of the bounds, not the
 * only one: see a chat model has its ceiling, too.
 */
public final class Instructions {

    private static final String ANSWER =
            "(?:me|it|this|(?:this|the|my) (?:answer|response|candidate|transcript|submission|one|applicant|interview|text)"
                    + "|(?:every|each|all|this|the|any)(?: the)? criteri(?:on|a))";
    private static final String BEST =
            "(?:5|five|10|ten|100|full|maximum|max|highest|top|perfect|excellent|outstanding|hired?)";
    private static final String GRADER =
            "(?:ai|grader|evaluator|assessor|examiner|scorer|rater|model|assistant|chatgpt|gpt|claude|gemini|llm|language model|chatbot|bot)";

    private static final List<Pattern> PLAIN = Stream.of(
                    "\\b(?:ignore|disregard|forget|override|overrule|bypass|discard|neglect|skip)(?: (?:all|any|the|your|these|those|my|of|every|previous|prior|above|earlier|preceding|other|given|original|system|scoring|grading))+ (?:instructions?|rules?|rubrics?|prompts?|guidelines?|criteria|criterion|directions?|training|constraints?|commands?|text|context|messages?)\\b",
                    "\\b(?:give|assign|award|grant|rate|score|grade|mark|evaluate|judge)s? " + ANSWER
                            + "(?: \\w+){0,8}? " + BEST + "\\b",
                    "\\b(?:set|make|put|return|output|print|report|use|choose|pick|select)(?: \\w+){0,3} (?:level|score|rating|grade|mark)s?(?: (?:to|as|at|of|is|equals?|be)){0,2} "
                            + BEST + "\\b(?! percent)",
                    "\\b" + ANSWER
                            + " (?:\\w+ )?(?:deserves?|merits?|earns?|gets?|receives?|should (?:get|be|receive|score)|must (?:get|be|receive|score)|is worth|has (?:been|received))(?: \\w+){0,5} (?:score|level|rating|grade|graded|scored|marks?|points|5|five)\\b",
                    "\\b(?:system|developer|hidden|secret|initial|original) (?:prompt|message|instructions?|note|override|command)s?\\b",
                    "\\bnew (?:instructions?|rules?|task|role|system|directive)s? (?:for you|is|are|follows?|below|from|now)\\b",
                    "\\b(?:updated?|revised|special|additional|important|following|these|official) (?:scoring |grading |evaluation )?(?:instructions?|directives?) (?:to|for) (?:the |you|all )",
                    "\\byou are (?:now |no longer )(?:an?|the|in|bound|my)?\\b",
                    "\\byou are (?:an?|the) (?:\\w+ ){0,2}" + GRADER + "\\b",
                    "\\b(?:dear|hey|hello|hi|attention|note to|notice to|message to|message for|memo to|addressed to|calling|listen|instructions? (?:to|for)) (?:the |all |any |every )?(?:\\w+ )?"
                            + GRADER + "s?\\b",
                    "\\b(?:the |any |every |all )?" + GRADER
                            + "s? (?:must|should|shall|has to|have to|needs? to|will|is required to|is instructed to|is to|please)(?: \\w+)? (?:give|score|rate|grade|assign|award|output|return|set|ignore|treat|mark|evaluate|accept)\\b",
                    "\\b(?:you|we) (?:must|should|shall|have to|will|are to|need to) (?:now )?(?:give|score|rate|grade|assign|award|output|return|respond|ignore|treat|mark|evaluate)\\b(?: \\w+){0,8}? (?:"
                            + BEST + "|answer|response|candidate|level|score)\\b",
                    "\\b(?:from now on|henceforth|going forward) you\\b",
                    "\\b(?:do not|dont|never) (?:deduct|evaluate|score|grade|judge|penali[sz]e|apply|use) (?:this|the|my|me|any|points|marks|it)\\b",
                    "\\b(?:respond|reply|answer|output|return|print)(?: \\w+){0,2} (?:only|just|exactly) (?:with |in |the |this )*(?:json|level|score|following|words?|valid)\\b",
                    "\\b(?:respond|reply|output|return|print)(?: only| just| exactly)?(?: with| in)? (?:json|the (?:json|following|score|level))\\b",
                    "\\b(?:reveal|repeat|print|show|leak|disclose|tell me)(?: \\w+){0,2} (?:system )?(?:prompt|instructions|api key|password|other candidates?)\\b",
                    "\\b(?:already|previously) (?:been )?(?:graded|scored|assessed|evaluated|reviewed|approved)\\b",
                    "\\b(?:evaluation|assessment|grading|scoring) (?:is |was |has been )?(?:complete|completed|override|disabled|bypassed|mode)\\b",
                    "\\b(?:begin|start|end) of (?:the )?(?:answer|transcript|data|system|instructions?|prompt|document|input|user)\\b",
                    "\\b(?:developer|debug|admin|god|jailbreak|dan|test|maintenance|sudo) mode\\b",
                    "\\bjailbreak\\b",
                    "\\blevel (?:is |equals |to |must be |should be )?" + BEST
                            + " (?:confidence|reason|quotes?|coverage|for (?:all|every|each|this))\\b",
                    "\\b(?:ignoriere|vergiss)(?: \\w+){0,3} (?:anweisungen|regeln)\\b",
                    "\\bignore[zr]?(?: \\w+){0,3} (?:consignes|precedentes)\\b",
                    "\\bignor[ae](?: \\w+){0,3} (?:instrucciones|istruzioni|instrucoes|anteriores|precedenti)\\b",
                    "忽略",
                    "игнорируи")
            .map(Pattern::compile)
            .toList();

    /** In what was given letter by letter: forms that nobody speaks. */
    private static final Pattern MARKUP = Pattern.compile(
            "(?i)<\\|?/?[a-z_]{2,20}\\|?>|\\[/?(?:inst|system|user|assistant)]|```|\\b(?:system|assistant|developer)\\s*:|###"
                    + "|[\"'“”]?\\b(?:level|score|coverage|confidence|rating|quotes|criterion)[\"'“”]?\\s*[:=]\\s*[\"'“”\\[\\d{]"
                    + "|\\b[A-Za-z0-9+/]{48,}={0,2}");

    private static final int WORDS_AFTER = 18;
    private static final int WORDS_BEFORE = 4;
    private static final int SPELT = 4;

    private Instructions() {}

    public static boolean in(String text) {
        return !in(Stream.of(text.split("\\s+"))
                        .map(word -> new Word(word, 0, 0, 1))
                        .toList())
                .isEmpty();
    }

    /** The words of passages that read like instructions, each with the rest of its sentence. */
    public static BitSet in(List<Word> words) {
        BitSet found = new BitSet(words.size());
        Line given = Line.of(words, false);
        mark(found, MARKUP, given, words);
        Line plain = Line.of(words, true);
        for (Pattern pattern : PLAIN) {
            mark(found, pattern, plain, words);
        }
        markGraderTalk(found, words);
        return found;
    }

    /** Looked for in each sentence by itself. */
    private static void markGraderTalk(BitSet found, List<Word> words) {
        for (int from = 0; from < words.size(); from++) {
            List<String> rest = new ArrayList<>();
            for (int i = from; i < words.size() && rest.size() < GraderTalk.WINDOW; i++) {
                rest.add(Plain.word(words.get(i).text()));
                if (ends(words.get(i))) {
                    break;
                }
            }
            int until = GraderTalk.until(rest);
            if (until > 0) {
                found.set(sentenceStart(words, from), sentenceEnd(words, from + until - 1) + 1);
            }
        }
    }

    private static void mark(BitSet found, Pattern pattern, Line line, List<Word> words) {
        Matcher matcher = pattern.matcher(line.text());
        while (matcher.find()) {
            int first = line.wordAt(matcher.start());
            int last = line.wordAt(Math.max(matcher.start(), matcher.end() - 1));
            found.set(sentenceStart(words, first), sentenceEnd(words, last) + 1);
        }
    }

    private static int sentenceStart(List<Word> words, int from) {
        int at = from;
        while (at > 0 && from - at < WORDS_BEFORE && !ends(words.get(at - 1))) {
            at--;
        }
        return at;
    }

    private static int sentenceEnd(List<Word> words, int from) {
        int at = from;
        while (at < words.size() - 1 && at - from < WORDS_AFTER && !ends(words.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean ends(Word word) {
        return word.text().matches(".*[.?!…]['\"”’)]*");
    }

    /** Words in a row, and which of them stands where. */
    private record Line(String text, List<Integer> starts, List<Integer> indexes) {

        static Line of(List<Word> words, boolean plain) {
            StringBuilder text = new StringBuilder();
            List<Integer> starts = new ArrayList<>();
            List<Integer> indexes = new ArrayList<>();
            int spelt = 0;
            for (int i = 0; i < words.size(); i++) {
                String given = words.get(i).text();
                for (String word : plain ? given.split("[\\s_\\-–—/.,;:|]+") : new String[] {given}) {
                    String form = plain ? Plain.word(word) : word;
                    if (form.isEmpty()) {
                        continue;
                    }
                    spelt = form.length() == 1 ? spelt + 1 : 0;
                    boolean joined = plain && spelt > 1 && spelling(words, i, spelt);
                    if (!joined && !text.isEmpty()) {
                        text.append(' ');
                    }
                    starts.add(text.length());
                    indexes.add(i);
                    text.append(form);
                }
            }
            return new Line(text.toString(), starts, indexes);
        }

        /** Letters in a row are a word that somebody spelt out, when there are enough of them. */
        private static boolean spelling(List<Word> words, int at, int before) {
            int after = 0;
            while (at + after + 1 < words.size()
                    && Plain.word(words.get(at + after + 1).text()).length() == 1) {
                after++;
            }
            return before + after >= SPELT;
        }

        int wordAt(int position) {
            int found = Collections.binarySearch(starts, position);
            return indexes.get(found >= 0 ? found : -found - 2);
        }
    }
}
