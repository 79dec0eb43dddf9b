package app.greenroom.assessment.embedded;

import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Specifics;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Counts what makes an answer specific. */
final class Details {

    /** A sentence about the question has at least this in common with it. */
    private static final double ABOUT = 0.35;

    private Details() {}

    static Specifics count(AnswerToAssess answer, Sentence question, List<Sentence> points, Spoken spoken) {
        List<Sentence> sentences = spoken.sentences();
        return new Specifics(
                numbers(spoken),
                names(answer, spoken),
                Cue.OWN_ACTION.variety(sentences) + (answer.behavioural() ? 0 : Cue.OWN_PLAN.variety(sentences)),
                Cue.SHARED_ACTION.variety(sentences) + (answer.behavioural() ? 0 : Cue.SHARED_PLAN.variety(sentences)),
                sentences.stream().limit(2).anyMatch(s -> about(s, question, points) >= ABOUT),
                relevance(sentences, question, points));
    }

    /** Each figure once. */
    private static int numbers(Spoken spoken) {
        Set<String> numbers = new HashSet<>();
        spoken.tokens().stream().filter(Token::number).forEach(token -> numbers.add(token.plain()));
        return numbers.size();
    }

    private static int names(AnswerToAssess answer, Spoken spoken) {
        Set<String> names = new HashSet<>();
        Set<String> stems = new HashSet<>();
        spoken.tokens().forEach(token -> stems.add(token.stem()));
        answer.terms().stream()
                .filter(term -> Token.of(List.of(term)).stream().allMatch(token -> stems.contains(token.stem())))
                .forEach(term -> names.add(Letters.plain(term)));
        for (Sentence sentence : spoken.sentences()) {
            for (int i = 1; i < sentence.places().size(); i++) {
                String text = spoken.words().get(sentence.places().get(i)).text();
                if (text.length() > 1 && Character.isUpperCase(text.charAt(0)) && !text.startsWith("I'")) {
                    names.add(Letters.plain(text).replaceAll("[^\\p{L}\\p{N}]", ""));
                }
            }
        }
        return names.size();
    }

    /** By the three sentences that have most to do with the question or with one of its points. */
    private static double relevance(List<Sentence> sentences, Sentence question, List<Sentence> points) {
        double mean = sentences.stream()
                .mapToDouble(sentence -> about(sentence, question, points))
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(3)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        return Math.clamp((mean - 0.1) / 0.45, 0, 1);
    }

    private static double about(Sentence sentence, Sentence question, List<Sentence> points) {
        return Stream.concat(Stream.of(question), points.stream())
                .flatMapToDouble(other -> DoubleStream.of(Meaning.similarity(
                        sentence.meaning().whole(), other.meaning().whole())))
                .max()
                .orElse(0);
    }
}
