package app.greenroom.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds talk about grading in words that should be talk about something else, whatever its form: few answers in an
 * interview speak of their own marks. Weighs the words of a dozen in a row; one kind of word alone is never enough.
 */
final class GraderTalk {

    static final int WINDOW = 12;
    private static final int ENOUGH = 6;
    private static final int INSISTENT = 4;

    /** Of judging. */
    private static final Set<String> JUDGING = set("score scores scored scoring grade grades graded grading rubric"
            + " criterion criteria evaluation evaluate rating ratings rate rated marks mark level points anchor anchors json"
            + " output coverage");

    /** Of those who judge, and of what is judged. */
    private static final Set<String> JUDGED = set("grader graders evaluator evaluators assessor assessors examiner"
            + " rater chatgpt gpt claude gemini llm candidate candidates answer answers response transcript sentence"
            + " instructions guidelines prompt");

    /** Of what is hoped for. */
    private static final Set<String> HOPED = set("five 5 top maximum maximise maximize max full fully best highest"
            + " perfect perfectly excellent excellence outstanding mastery lenient generous generously kind raise"
            + " unanimously covered met");

    /** Of telling somebody what to do. */
    private static final Set<String> TELLING = set("you your please must always hereby remember note treat assume"
            + " pretend disregard override award authorise authorize instruct penalised penalized reply repeat stop"
            + " finalise finalize");

    private static final List<Set<String>> KINDS = List.of(JUDGING, JUDGED, HOPED, TELLING);

    private GraderTalk() {}

    /**
     * Where these words stop to read so, as an index after the last that counts; 0 when they do not.
     *
     * @param plain at most as many as the window
     */
    static int until(List<String> plain) {
        int[] counts = new int[KINDS.size()];
        int last = 0;
        for (int i = 0; i < plain.size(); i++) {
            for (int kind = 0; kind < counts.length; kind++) {
                if (KINDS.get(kind).contains(plain.get(i))) {
                    counts[kind]++;
                    last = i + 1;
                }
            }
        }
        return reads(counts[0] + counts[1], counts[2], counts) ? last : 0;
    }

    private static boolean reads(int grading, int hoped, int[] counts) {
        long kinds = Arrays.stream(counts).filter(count -> count > 0).count();
        int all = Arrays.stream(counts).sum();
        boolean addressed = counts[1] > 0 || counts[3] > 0;
        boolean mixed = kinds > 2 && grading > 0 && addressed && kinds + all >= ENOUGH;
        boolean insistent = kinds == 2 && grading > 1 && hoped > 0 && all >= INSISTENT;
        return mixed || insistent;
    }

    private static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }
}
