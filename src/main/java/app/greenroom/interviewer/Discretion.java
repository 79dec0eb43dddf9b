package app.greenroom.interviewer;

import app.greenroom.questions.QuestionDetails;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps to itself what a strong answer covers. */
public final class Discretion {

    private static final int RUN = 3;
    /** Of the words of a point that carry it. */
    private static final double MOST = 0.5;

    private Discretion() {}

    /**
     * Whether the words give away a point of the question: all of it, or three words of it in a row, two of them of some
     * weight. What the question itself says is no secret.
     */
    public static boolean tells(String words, QuestionDetails question) {
        Set<String> said = runs(Texts.words(words));
        said.removeAll(runs(Texts.words(question.prompt())));
        String all = padded(Texts.words(words));
        String known = padded(Texts.words(question.prompt()));
        return question.points().stream()
                .map(Texts::words)
                .filter(point -> !Texts.SMALL.containsAll(point))
                .anyMatch(point -> all.contains(padded(point)) && !known.contains(padded(point))
                        || runs(point).stream().anyMatch(said::contains));
    }

    /**
     * Whether the words hold most of a point in whatever order.
     *
     * @param known what is no secret: the question, and what the candidate said
     */
    static boolean hints(String words, QuestionDetails question, String known) {
        Set<String> said = new HashSet<>(Texts.stems(words));
        said.removeAll(Texts.stems(known));
        said.removeAll(Texts.stems(question.prompt()));
        return question.points().stream().map(Texts::stems).anyMatch(point -> {
            long told = point.stream().filter(said::contains).count();
            return told >= 2 && told >= MOST * point.size();
        });
    }

    private static String padded(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }

    private static Set<String> runs(List<String> words) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            List<String> run = words.subList(i, i + RUN);
            if (run.stream().filter(word -> !Texts.SMALL.contains(word)).count() >= 2) {
                runs.add(String.join(" ", run));
            }
        }
        return runs;
    }
}
