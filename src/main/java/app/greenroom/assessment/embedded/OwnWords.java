package app.greenroom.assessment.embedded;

import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Instructions;
import app.greenroom.speech.Word;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which words of an answer count: not what is said twice, not the question or a sample answer read out, not the points of
 * the guide in their own wording, and nothing that talks to the scorer.
 *
 * @param words all of them, as given
 * @param counted one for each word
 * @param copied share of the words that are somebody else's, 0 to 1
 */
record OwnWords(List<String> words, boolean[] counted, double copied) {

    /** So many words in the same order are no accident. */
    private static final int RUN = 6;

    static OwnWords of(AnswerToAssess answer) {
        List<String> words = answer.words().stream().map(Word::text).toList();
        boolean[] counted = new boolean[words.size()];
        Arrays.fill(counted, true);
        Injections.leaveOut(words, counted);
        leaveOutInstructions(answer.words(), counted);
        int before = count(counted);
        Set<List<String>> others = new HashSet<>();
        addRuns(answer.prompt(), others);
        if (answer.sample() != null) {
            addRuns(answer.sample(), others);
        }
        answer.points().stream().filter(PointText::instruction).forEach(point -> addRuns(point, others));
        leaveOutRuns(words, counted, others);
        double copied = before == 0 ? 0 : (double) (before - count(counted)) / before;
        leaveOutRepeats(words, counted);
        return new OwnWords(words, counted, copied);
    }

    /** Each sentence by itself, as far as full stops tell: what is said of the matter before and after it counts. */
    private static void leaveOutInstructions(List<Word> words, boolean[] counted) {
        int first = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i == words.size() - 1 || Sentences.stops(words.get(i).text())) {
                int begin = first;
                Instructions.in(words.subList(begin, i + 1)).stream().forEach(place -> counted[begin + place] = false);
                first = i + 1;
            }
        }
    }

    /** Places of the words that count. */
    List<Integer> places() {
        return java.util.stream.IntStream.range(0, counted.length)
                .filter(i -> counted[i])
                .boxed()
                .toList();
    }

    private static void addRuns(String text, Set<List<String>> runs) {
        List<String> plain = Token.of(List.of(text)).stream().map(Token::plain).toList();
        for (int i = 0; i + RUN <= plain.size(); i++) {
            runs.add(List.copyOf(plain.subList(i, i + RUN)));
        }
        if (plain.size() < RUN && plain.size() >= 3) {
            runs.add(plain);
        }
    }

    private static void leaveOutRuns(List<String> words, boolean[] counted, Set<List<String>> runs) {
        List<Token> tokens = Token.of(words);
        List<String> plain = tokens.stream().map(Token::plain).toList();
        for (int size = 3; size <= RUN; size++) {
            for (int i = 0; i + size <= plain.size(); i++) {
                if (runs.contains(plain.subList(i, i + size))) {
                    tokens.subList(i, i + size).forEach(token -> counted[token.word()] = false);
                }
            }
        }
    }

    /** What was said before in the same words; the first time counts. */
    private static void leaveOutRepeats(List<String> words, boolean[] counted) {
        List<Token> tokens =
                Token.of(words).stream().filter(token -> counted[token.word()]).toList();
        List<String> plain = tokens.stream().map(Token::plain).toList();
        Set<List<String>> said = new HashSet<>();
        for (int i = 0; i + RUN <= plain.size(); i++) {
            if (!said.add(List.copyOf(plain.subList(i, i + RUN)))) {
                tokens.subList(i, i + RUN).forEach(token -> counted[token.word()] = false);
            }
        }
    }

    private static int count(boolean[] counted) {
        int count = 0;
        for (boolean one : counted) {
            count += one ? 1 : 0;
        }
        return count;
    }
}
