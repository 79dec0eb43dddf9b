import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.CoachScale;
import app.greenroom.assessment.PointFinding;
import app.greenroom.assessment.ScoredAnswer;
import app.greenroom.assessment.embedded.EmbeddedEngine;
import app.greenroom.rubrics.Criterion;
import app.greenroom.speech.Word;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The engine's scores beside those of people. What the engine's constants were chosen on is left out of every figure that
 * is reported as held out: half of the questions of one set (by a hash of their number), every second answer of the other.
 * With HALF=chosen everything is measured on what they were chosen on and nothing else is looked at.
 */
public class Quality {

    private static final int RESAMPLED = 1000;
    private static final double COVERED = 0.63;
    private static final double BLUR = 0.045;
    private static final boolean CHOOSING = "chosen".equals(System.getenv("HALF"));

    private final EmbeddedEngine engine = new EmbeddedEngine();
    private final Path data;

    public static void main(String[] arguments) throws Exception {
        new Quality(Path.of(arguments[0])).run();
    }

    private Quality(Path data) {
        this.data = data;
    }

    private void run() throws Exception {
        System.out.println("Engine: " + engine.engine().inWords());
        speed();
        mohler();
        asap();
    }

    // ---- short answers with one reference answer each

    private record Graded(String question, double score, double given, int words) {}

    private void mohler() throws Exception {
        List<Graded> heldOut = new ArrayList<>();
        List<Graded> chosenOn = new ArrayList<>();
        List<double[]> raters = new ArrayList<>();
        List<List<String>> rows = csv(Files.readString(data.resolve("mohler/mohler_dataset_edited.csv")));
        for (List<String> row : rows.subList(1, rows.size())) {
            boolean chosen = (md5(row.get(0)) & 1) == 0;
            if (CHOOSING && !chosen) {
                continue;
            }
            double strength = engine.covered(plain(row.get(1)), List.of(plain(row.get(2))), words(plain(row.get(3))))
                    .getFirst()
                    .strength();
            int length = row.get(3).split("\\s+").length;
            Graded graded = new Graded(row.get(0), strength, Double.parseDouble(row.get(6)), length);
            (chosen ? chosenOn : heldOut).add(graded);
            if (CHOOSING) {
                heldOut.add(graded);
            }
            if (!chosen || CHOOSING) {
                raters.add(new double[] {Double.parseDouble(row.get(4)), Double.parseDouble(row.get(5))});
            }
        }
        System.out.printf("%nShort computer-science answers (mohler), one reference answer as the only point%n");
        System.out.printf("  %s questions: %d answers to %d questions%n", half(), heldOut.size(), questions(heldOut));
        System.out.printf("  r with the mean of two people   %s%n", interval(correlation(heldOut), byQuestion(heldOut)));
        System.out.printf("  (the two people with each other %.3f; length alone %.3f; questions chosen on %.3f)%n",
                r(raters.stream().mapToDouble(x -> x[0]).toArray(), raters.stream().mapToDouble(x -> x[1]).toArray()),
                r(heldOut.stream().mapToDouble(Graded::words).toArray(), heldOut.stream().mapToDouble(Graded::given).toArray()),
                correlation(chosenOn));
        double[] line = line(chosenOn);
        System.out.printf("  RMSE with the line of the other questions %.3f%n", Math.sqrt(heldOut.stream()
                .mapToDouble(x -> Math.pow(Math.clamp(line[0] + line[1] * x.score(), 0, 5) - x.given(), 2))
                .average()
                .orElseThrow()));
    }

    private static double[] line(List<Graded> graded) {
        double x = graded.stream().mapToDouble(Graded::score).average().orElseThrow();
        double y = graded.stream().mapToDouble(Graded::given).average().orElseThrow();
        double xy = graded.stream().mapToDouble(g -> (g.score() - x) * (g.given() - y)).sum();
        double xx = graded.stream().mapToDouble(g -> (g.score() - x) * (g.score() - x)).sum();
        return new double[] {y - xy / xx * x, xy / xx};
    }

    private static double correlation(List<Graded> graded) {
        return r(graded.stream().mapToDouble(Graded::score).toArray(), graded.stream().mapToDouble(Graded::given).toArray());
    }

    private static long questions(List<Graded> graded) {
        return graded.stream().map(Graded::question).distinct().count();
    }

    /** Whole questions are drawn, since answers to one question are alike. */
    private static double[] byQuestion(List<Graded> graded) {
        List<List<Graded>> groups =
                List.copyOf(graded.stream().collect(Collectors.groupingBy(Graded::question)).values());
        Random random = new Random(1);
        return IntStream.range(0, RESAMPLED)
                .mapToDouble(i -> {
                    List<Graded> drawn = new ArrayList<>();
                    groups.forEach(group -> drawn.addAll(groups.get(random.nextInt(groups.size()))));
                    return correlation(drawn);
                })
                .toArray();
    }

    // ---- answers with rubric points

    /** @param firstOther of the points: those before it are conclusions, of which one counts; 0 in sets without any */
    private record Set(int number, String prompt, List<String> points, int firstOther, List<Answer> answers) {}

    private record Answer(String text, int score, int second, double[] near) {}

    private void asap() throws Exception {
        List<Set> heldOut = new ArrayList<>();
        List<Set> chosenOn = new ArrayList<>();
        for (int number : new int[] {1, 2, 5, 6}) {
            Set set = readSet(number);
            heldOut.add(half(set, CHOOSING ? 0 : 1));
            chosenOn.add(half(set, 0));
        }
        System.out.printf("%nSchool science answers (asap-sas), rubric points only, nothing learnt, one threshold %.2f%n", COVERED);
        System.out.printf("  every second answer, %s: %s%n", half(), heldOut.stream()
                .map(set -> "set " + set.number() + " " + set.answers().size())
                .collect(Collectors.joining(", ")));
        report("r   ", heldOut, sets -> mean(sets, set -> r(scores(set, COVERED), given(set))));
        report("QWK ", heldOut, sets -> mean(sets, set -> kappa(levels(set, COVERED), given(set))));
        System.out.printf("  QWK with the threshold chosen on the other three sets only: %s%n", otherThree(chosenOn, heldOut));
        System.out.printf("  (people with each other: r %.3f, QWK %.3f; length alone: r %.3f)%n",
                mean(heldOut, set -> r(given(set), second(set))),
                mean(heldOut, set -> kappa(Arrays.stream(second(set)).mapToInt(x -> (int) x).toArray(), given(set))),
                mean(heldOut, set -> r(set.answers().stream().mapToDouble(a -> a.text().split("\\s+").length).toArray(), given(set))));
        learnt(heldOut, 100);
        learnt(heldOut, 50);
    }

    private Set readSet(int number) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("asap-sas/set" + number + "-readme.txt"), StandardCharsets.ISO_8859_1)
                .stream()
                .map(line -> line.replaceAll("[^\\x20-\\x7e]", "*").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        int rubric = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).matches("(Scoring )?Rubric (for|For) .*"))
                .findFirst()
                .orElseThrow();
        List<String> points = new ArrayList<>();
        int firstOther = 0;
        for (String line : lines.subList(rubric, lines.size())) {
            if (line.contains("Improvements:")) {
                firstOther = points.size();
            }
            if (line.startsWith("*") && !line.matches("\\** *Other .*")) {
                points.add(line.replaceFirst("^[* ]+", ""));
            }
        }
        String prompt = String.join(" ", lines.subList(rubric - (number == 2 ? 2 : 1), rubric));
        List<Answer> answers = new ArrayList<>();
        for (String line : Files.readString(data.resolve("asap-sas/set" + number + ".tsv")).split("\n")) {
            String[] fields = line.split("\t");
            if (fields.length >= 6 && fields[0].matches("\\d+")) {
                String text = plain(fields[5]);
                if (CHOOSING && answers.size() % 2 == 1) {
                    answers.add(answers.getLast());
                    continue;
                }
                answers.add(new Answer(text, Integer.parseInt(fields[2]), Integer.parseInt(fields[3]),
                        engine.covered(prompt, points, words(text)).stream().mapToDouble(PointFinding::near).toArray()));
            }
        }
        return new Set(number, prompt, points, firstOther, answers);
    }

    private static String half() {
        return CHOOSING ? "chosen on" : "held out";
    }

    private static Set half(Set set, int which) {
        return with(set, IntStream.range(0, set.answers().size())
                .filter(i -> i % 2 == which)
                .mapToObj(set.answers()::get)
                .toList());
    }

    private static Set with(Set set, List<Answer> answers) {
        return new Set(set.number(), set.prompt(), set.points(), set.firstOther(), answers);
    }

    /** The set's own rubric: how many points make which score. */
    private static double score(int number, int firstOther, double[] near, double threshold) {
        double[] credits = Arrays.stream(near).map(s -> 1 / (1 + Math.exp((threshold - s) / BLUR))).toArray();
        double all = Arrays.stream(credits).sum();
        if (number == 2) {
            double conclusion = Arrays.stream(credits, 0, firstOther).max().orElseThrow();
            return conclusion + Math.min(2, Arrays.stream(credits, firstOther, credits.length).sum());
        }
        if (number == 5) {
            return all < 1 ? all : all < 2 ? 1 : Math.min(3, all - 1);
        }
        return Math.min(3, all);
    }

    private static double[] scores(Set set, double threshold) {
        return set.answers().stream()
                .mapToDouble(a -> score(set.number(), set.firstOther(), a.near(), threshold))
                .toArray();
    }

    private static int[] levels(Set set, double threshold) {
        return Arrays.stream(scores(set, threshold)).mapToInt(x -> (int) Math.floor(x + 0.5)).toArray();
    }

    private static double[] given(Set set) {
        return set.answers().stream().mapToDouble(Answer::score).toArray();
    }

    private static double[] second(Set set) {
        return set.answers().stream().mapToDouble(Answer::second).toArray();
    }

    private static String otherThree(List<Set> chosenOn, List<Set> heldOut) {
        double sum = 0;
        StringBuilder each = new StringBuilder();
        for (int i = 0; i < heldOut.size(); i++) {
            List<Set> others = new ArrayList<>(chosenOn);
            others.remove(i);
            double best = IntStream.range(50, 76)
                    .mapToObj(t -> t / 100.0)
                    .max((a, b) -> Double.compare(
                            mean(others, set -> kappa(levels(set, a), given(set))),
                            mean(others, set -> kappa(levels(set, b), given(set)))))
                    .orElseThrow();
            double kappa = kappa(levels(heldOut.get(i), best), given(heldOut.get(i)));
            sum += kappa;
            each.append(" %.2f (at %.2f)".formatted(kappa, best));
        }
        return "%.3f:%s".formatted(sum / heldOut.size(), each);
    }

    private static void report(String name, List<Set> sets, ToDoubleFunction<List<Set>> figure) {
        Random random = new Random(1);
        double[] drawn = IntStream.range(0, RESAMPLED)
                .mapToDouble(i -> figure.applyAsDouble(
                        sets.stream().map(set -> with(set, redrawn(set.answers(), random))).toList()))
                .toArray();
        System.out.printf("  mean %s %s; %s%n", name, interval(figure.applyAsDouble(sets), drawn), sets.stream()
                .map(set -> "set %d %.2f".formatted(set.number(), figure.applyAsDouble(List.of(set))))
                .collect(Collectors.joining(", ")));
    }

    /** Learning from some of the held-out answers, tried on the others. */
    private void learnt(List<Set> sets, int scored) {
        int draws = Integer.parseInt(System.getenv().getOrDefault("DRAWS", "5"));
        Random random = new Random(2);
        Map<Integer, List<Double>> each = new TreeMap<>();
        List<Double> means = new ArrayList<>();
        for (int draw = 0; draw < draws; draw++) {
            double sum = 0;
            for (Set set : sets) {
                List<Answer> shuffled = new ArrayList<>(set.answers());
                Collections.shuffle(shuffled, random);
                double kappa = learnt(set, shuffled.subList(0, scored), shuffled.subList(scored, Math.min(shuffled.size(), scored + 250)));
                each.computeIfAbsent(set.number(), n -> new ArrayList<>()).add(kappa);
                sum += kappa;
            }
            means.add(sum / sets.size());
        }
        Map<String, String> sets_ = new LinkedHashMap<>();
        each.forEach((set, kappas) -> sets_.put("set " + set, "%.2f".formatted(average(kappas))));
        double spread = Math.sqrt(means.stream().mapToDouble(m -> Math.pow(m - average(means), 2)).sum() / Math.max(1, draws - 1));
        System.out.printf("  with %d scored answers a set, mean QWK %.3f (%.3f to %.3f over %d draws of them, sd %.3f); %s%n",
                scored, average(means), Collections.min(means), Collections.max(means), draws, spread, sets_);
    }

    private double learnt(Set set, List<Answer> known, List<Answer> tried) {
        ToDoubleFunction<List<PointFinding>> before = points -> score(
                set.number(), set.firstOther(), points.stream().mapToDouble(PointFinding::near).toArray(), COVERED);
        CoachScale scale = engine.learn(
                        known.stream().map(a -> new ScoredAnswer(answer(set, a), a.score())).toList(), before)
                .orElseThrow();
        int[] levels = tried.stream().mapToInt(a -> scale.level(answer(set, a))).toArray();
        return kappa(levels, tried.stream().mapToDouble(Answer::score).toArray());
    }

    private static AnswerToAssess answer(Set set, Answer answer) {
        return new AnswerToAssess(set.prompt(), set.points(), List.of(), false, null, List.of(), words(answer.text()), true);
    }

    // ---- speed

    /** Three minutes of speech, eight points, five criteria. */
    private void speed() {
        String[] some = ("then I looked at the numbers with the team because we wanted to know why fewer people came back after"
                        + " the first week and so I asked three of them what they had tried to do on that day").split(" ");
        List<String> points = IntStream.range(0, 8).mapToObj(i -> "compares group " + i + " with another and says what the difference of " + i + " means").toList();
        List<Criterion> rubric = IntStream.range(0, 5)
                .mapToObj(i -> new Criterion("c" + i, "Method and rigour " + i, 1, Collections.nCopies(5, "Describes a sound method, step " + i + ".")))
                .toList();
        long start = System.nanoTime();
        engine.covered("Why?", List.of("a point"), words("a few words to begin with"));
        double load = seconds(start);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            List<Word> words = speech(some, i);
            long begin = System.nanoTime();
            engine.assess(new AnswerToAssess("How did you find out why? " + i, points, List.of(), true, null, rubric, words, false));
            times.add(seconds(begin));
        }
        Collections.sort(times);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("%nSpeed: model loaded in %.2f s; 450 words, 8 points, 5 criteria judged in %.2f s (median of 7, longest %.2f); heap %d MB, process %s%n",
                load, times.get(3), times.getLast(), (runtime.totalMemory() - runtime.freeMemory()) >> 20, resident());
    }

    /** Never twice the same, so that nothing is known from before. */
    private static List<Word> speech(String[] some, int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 450)
                .mapToObj(i -> new Word(some[random.nextInt(some.length)], i * 0.4, i * 0.4 + 0.3, 0.95))
                .toList();
    }

    private static String resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .findFirst()
                    .map(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown on this system";
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    // ---- statistics

    static double r(double[] x, double[] y) {
        double mx = DoubleStream.of(x).average().orElseThrow();
        double my = DoubleStream.of(y).average().orElseThrow();
        double xy = 0, xx = 0, yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xy / Math.sqrt(xx * yy);
    }

    /** Quadratic weighted kappa on 0 to 3. */
    private static double kappa(int[] ours, double[] theirs) {
        double[][] seen = new double[4][4];
        double[] rows = new double[4];
        double[] columns = new double[4];
        for (int i = 0; i < ours.length; i++) {
            int other = (int) theirs[i];
            seen[ours[i]][other]++;
            rows[ours[i]]++;
            columns[other]++;
        }
        double apart = 0;
        double chance = 0;
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                apart += (i - j) * (i - j) * seen[i][j];
                chance += (i - j) * (i - j) * rows[i] * columns[j] / ours.length;
            }
        }
        return 1 - apart / chance;
    }

    private static double mean(List<Set> sets, ToDoubleFunction<Set> figure) {
        return sets.stream().mapToDouble(figure).average().orElseThrow();
    }

    private static double average(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static <T> List<T> redrawn(List<T> of, Random random) {
        return random.ints(of.size(), 0, of.size()).mapToObj(of::get).toList();
    }

    private static String interval(double value, double[] drawn) {
        double[] sorted = drawn.clone();
        Arrays.sort(sorted);
        return "%.3f (95 %%: %.3f to %.3f)"
                .formatted(value, sorted[(int) (0.025 * sorted.length)], sorted[(int) (0.975 * sorted.length)]);
    }

    // ---- texts

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (String word : text.split("\\s+")) {
            words.add(new Word(word, words.size(), words.size() + 0.5, 1));
        }
        return words;
    }

    static String plain(String text) {
        String plain = text.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip();
        return plain.isEmpty() ? "-" : plain;
    }

    static int md5(String text) throws Exception {
        byte[] hash = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        return hash[hash.length - 1];
    }

    static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append(text.charAt(i++));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                field.append(c);
            }
        }
        return rows;
    }
}
