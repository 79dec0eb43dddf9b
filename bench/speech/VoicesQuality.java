import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Assessment;
import app.greenroom.assessment.embedded.EmbeddedEngine;
import app.greenroom.rubrics.Criterion;
import app.greenroom.speech.Transcriber;
import app.greenroom.speech.Word;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.springframework.context.ConfigurableApplicationContext;

/** Whether an answer is worth the same whoever says it: answers of different worth by four voices at three speeds. */
public class VoicesQuality {

    private static final List<String> VOICES = List.of("slt", "rms", "awb", "kal16");
    private static final List<String> STRETCHES = List.of("0.85", "1.0", "1.2");

    /** Answers whose typed scores differ by this are of different worth. */
    private static final double APART = 0.25;

    private static final List<Criterion> RUBRIC = List.of(
            criterion("Content", "Names every point, each with what it rests on, and what follows from them."),
            criterion("Evidence", "Gives measured evidence and their own share in it, and says why."),
            criterion("Structure", "Has a clear structure from the first sentence on, and ends with what follows."));

    private record Question(String prompt, boolean story, List<String> points, Map<String, String> answers) {}

    private final EmbeddedEngine engine = new EmbeddedEngine();
    private final Booth booth;
    private final Path root;

    public static void main(String[] arguments) throws Exception {
        try (ConfigurableApplicationContext context = SpeechQuality.engines()) {
            Path work = Path.of(arguments[1]);
            new VoicesQuality(Path.of(arguments[0]), new Booth(work, context.getBean(Transcriber.class))).run();
        }
    }

    private VoicesQuality(Path root, Booth booth) {
        this.root = root;
        this.booth = booth;
    }

    private static Criterion criterion(String name, String best) {
        return new Criterion(
                name.toLowerCase(Locale.ROOT),
                name,
                1,
                List.of("Has none of it.", "Has a little of it.", "Has some of it.", best, best));
    }

    private void run() throws Exception {
        if (!Booth.there("flite")) {
            say("No voices: flite is not installed.");
            return;
        }
        say("\n## The score of an answer by voice and speed\n\nJudged by %s; 0 to 5, the mean of the levels and of the points.\n",
                engine.engine().inWords());
        say("| question, answer | typed | spoken: mean | sd | least, most | by voice (%s) | by speed (%s) | words wrong of a hundred |",
                String.join(", ", VOICES), String.join(", ", STRETCHES));
        say("|---|---|---|---|---|---|---|---|");
        List<double[]> typedAndSpoken = new ArrayList<>();
        Map<String, List<Double>> lost = new TreeMap<>();
        int turned = 0;
        int compared = 0;
        int number = 0;
        for (Question question : questions()) {
            number++;
            List<Scores> of = new ArrayList<>();
            for (Map.Entry<String, String> answer : question.answers().entrySet()) {
                Scores scores = row(number, question, answer, typedAndSpoken, lost);
                for (Scores other : of) {
                    boolean better = scores.typed() > other.typed();
                    if (Math.abs(scores.typed() - other.typed()) >= APART) {
                        compared += scores.spoken().length * other.spoken().length;
                        turned += (better ? other : scores).reaching(better ? scores : other);
                    }
                }
                of.add(scores);
            }
        }
        double within = typedAndSpoken.stream().mapToDouble(x -> (x[1] - x[2]) * (x[1] - x[2])).average().orElse(0);
        double between = variance(typedAndSpoken.stream().mapToDouble(x -> x[2]).toArray());
        say("\nOf the variance of spoken scores %.1f of a hundred is between readings of one answer, the rest between answers.",
                100 * within / (within + between));
        say("Lost by speaking, on average: %s.", String.join(", ", lost.entrySet().stream()
                .map(voice -> "%s %.2f".formatted(voice.getKey(), voice.getValue().stream().mapToDouble(Double::doubleValue).average().orElse(0)))
                .toList()));
        say("Of %d pairs of answers at least %.2f apart when typed, each by any voice at any speed, %d are not in that order.",
                compared, APART, turned);
    }

    private record Scores(double typed, double[] spoken) {

        /** In how many pairs of readings this one comes to as much as the other. */
        int reaching(Scores other) {
            return (int) DoubleStream.of(spoken)
                    .mapToLong(one -> DoubleStream.of(other.spoken).filter(two -> one >= two).count())
                    .sum();
        }
    }

    private Scores row(
            int number,
            Question question,
            Map.Entry<String, String> answer,
            List<double[]> all,
            Map<String, List<Double>> lost)
            throws Exception {
        double typed = score(question, SpeechQuality.timed(List.of(answer.getValue().split(" "))), true);
        Map<String, List<Double>> byVoice = new LinkedHashMap<>();
        Map<String, List<Double>> bySpeed = new LinkedHashMap<>();
        List<Double> scores = new ArrayList<>();
        double errors = 0;
        List<String> said = SpeechQuality.split(answer.getValue());
        int refused = 0;
        for (String voice : VOICES) {
            for (String stretch : STRETCHES) {
                List<Word> heard = booth.flite(voice, stretch, answer.getValue());
                errors += SpeechQuality.distance(said, heard.stream().map(Word::text).toList()) / said.size();
                double score = score(question, heard, false);
                if (Double.isNaN(score)) {
                    refused++;
                    continue;
                }
                scores.add(score);
                byVoice.computeIfAbsent(voice, key -> new ArrayList<>()).add(score);
                bySpeed.computeIfAbsent(stretch, key -> new ArrayList<>()).add(score);
                lost.computeIfAbsent(voice, key -> new ArrayList<>()).add(typed - score);
            }
        }
        double[] values = scores.stream().mapToDouble(Double::doubleValue).toArray();
        double mean = DoubleStream.of(values).average().orElse(Double.NaN);
        DoubleStream.of(values).forEach(value -> all.add(new double[] {typed, value, mean}));
        say("| %d, %s | %.2f | %.2f | %.2f | %.2f, %.2f | %s | %s | %.1f%s |", number, answer.getKey(), typed, mean,
                Math.sqrt(variance(values)), DoubleStream.of(values).min().orElse(0), DoubleStream.of(values).max().orElse(0),
                means(byVoice), means(bySpeed), 100 * errors / VOICES.size() / STRETCHES.size(),
                refused == 0 ? "" : "; " + refused + " not scored");
        return new Scores(typed, values);
    }

    /** Not a number where there is no score. */
    private double score(Question question, List<Word> words, boolean written) {
        OptionalDouble clear = booth.clearFrom();
        Assessment found = engine.assess(new AnswerToAssess(
                question.prompt(), question.points(), List.of(), question.story(), null, RUBRIC, words, written)
                .withClearFrom(clear.isPresent() ? clear.getAsDouble() : null));
        if (found.notEnough() != null) {
            return Double.NaN;
        }
        double levels = found.criteria().stream().mapToInt(criterion -> criterion.level()).average().orElseThrow();
        double points = found.points().stream().mapToDouble(point -> Credit.of(point.near())).average().orElseThrow();
        return (levels + 5 * points) / 2;
    }

    private List<Question> questions() throws Exception {
        List<Question> questions = new ArrayList<>();
        for (String block : Files.readString(root.resolve("bench/speech/voices.txt")).split("\n\n")) {
            String prompt = "";
            boolean story = false;
            List<String> points = new ArrayList<>();
            Map<String, String> answers = new LinkedHashMap<>();
            for (String line : block.lines().filter(line -> !line.startsWith("#")).toList()) {
                String[] parts = line.split(": ", 2);
                switch (parts[0]) {
                    case "question" -> prompt = parts[1];
                    case "behavioural" -> story = true;
                    case "point" -> points.add(parts[1]);
                    default -> answers.put(parts[0], parts[1]);
                }
            }
            questions.add(new Question(prompt, story, points, answers));
        }
        return questions;
    }

    private static double variance(double[] values) {
        double mean = DoubleStream.of(values).average().orElse(0);
        return DoubleStream.of(values).map(value -> (value - mean) * (value - mean)).average().orElse(0);
    }

    private static String means(Map<String, List<Double>> scores) {
        return String.join(", ", scores.values().stream()
                .map(some -> "%.2f".formatted(some.stream().mapToDouble(Double::doubleValue).average().orElse(0)))
                .toList());
    }

    private static void say(String line, Object... values) {
        System.out.println(String.format(Locale.UK, line, values));
    }
}
