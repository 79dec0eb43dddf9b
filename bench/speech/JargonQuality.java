import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Perhaps;
import app.greenroom.assessment.embedded.EmbeddedEngine;
import app.greenroom.speech.SecondListener;
import app.greenroom.speech.Transcriber;
import app.greenroom.speech.Vocabulary;
import app.greenroom.speech.Word;
import app.greenroom.terms.Glossary;
import app.greenroom.terms.HeardTerm;
import app.greenroom.terms.SecondHearing;
import app.greenroom.terms.TermRecovery;
import app.greenroom.terms.Terms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What it costs that an engine has no word for the terms of a trade, and how much of that the terms "heard as" give back:
 * people's scores of short answers beside ours, of the words as they are, as they are heard, and with the terms found again.
 * Only questions that name such a term; whole answers are really spoken and heard.
 */
public class JargonQuality {

    private static final boolean[] HALVES = switch (System.getenv().getOrDefault("HALF", "both")) {
        case "chosen" -> new boolean[] {true};
        case "held" -> new boolean[] {false};
        default -> new boolean[] {true, false};
    };

    private static final int DRAWS = 1000;
    /** Of each question, taken at even distances. */
    private static final int ANSWERS = Integer.parseInt(System.getenv().getOrDefault("ANSWERS", "12"));

    /** @param said in small letters without punctuation, as speech has none */
    private record Answer(String question, String prompt, String reference, String said, double given, boolean chosenOn) {}

    /** Strengths of the reference answer in the five ways of writing an answer down. */
    private record Judged(Answer answer, boolean terms, double clean, double misheard, double mended, double heard, double heardMended) {}

    private final EmbeddedEngine engine = new EmbeddedEngine();
    private final Booth booth;
    private final Vocabulary vocabulary;
    private final TermRecovery recovery;
    private final SecondHearing second;
    private int said;
    private int recovered;
    private int invented;

    public static void main(String[] arguments) throws Exception {
        try (ConfigurableApplicationContext context = SpeechQuality.engines()) {
            Booth booth = new Booth(Path.of(arguments[1]), context.getBean(Transcriber.class));
            new JargonQuality(booth, context.getBean(Vocabulary.class), context.getBean(SecondListener.class)).run(Path.of(arguments[2]));
        }
    }

    private JargonQuality(Booth booth, Vocabulary vocabulary, SecondListener listener) {
        this.booth = booth;
        this.vocabulary = vocabulary;
        this.recovery = new TermRecovery(vocabulary::knows);
        this.second = new SecondHearing(recovery, vocabulary, listener);
    }

    private void run(Path data) throws Exception {
        List<Answer> answers = answers(data.resolve("mohler/mohler_dataset_edited.csv"));
        say("\n## What jargon costs\n\nShort computer-science answers to questions that name a term outside the vocabulary.\n");
        say("| answers | r: typed | terms misheard | terms found again | regained | all as heard | terms found again |");
        say("|---|---|---|---|---|---|---|");
        for (boolean chosenOn : HALVES) {
            said = recovered = invented = 0;
            List<Judged> judged = new ArrayList<>();
            for (Answer answer : answers) {
                if (answer.chosenOn() == chosenOn) {
                    judged.add(judge(answer));
                }
            }
            String half = chosenOn ? "questions chosen on" : "held-out questions";
            row(half + ", all", judged);
            row(half + ", those with such a term", judged.stream().filter(Judged::terms).toList());
            say("<!-- %s: %d terms of the question said, %d found, %d found that were not said -->", half, said, recovered, invented);
        }
    }

    private void row(String name, List<Judged> judged) {
        double clean = r(judged, Judged::clean);
        double misheard = r(judged, Judged::misheard);
        double mended = r(judged, Judged::mended);
        say("| %s: %d to %d questions | %.3f | %.3f | %.3f | %s | %.3f | %.3f |", name, judged.size(),
                judged.stream().map(one -> one.answer().question()).distinct().count(), clean, misheard, mended,
                regained(judged), r(judged, Judged::heard), r(judged, Judged::heardMended));
    }

    /** Of what was lost; whole questions are drawn again. */
    private static String regained(List<Judged> judged) {
        List<List<Judged>> groups = List.copyOf(judged.stream()
                .collect(Collectors.groupingBy(one -> one.answer().question(), TreeMap::new, Collectors.toList())).values());
        Random random = new Random(1);
        double[] drawn = IntStream.range(0, DRAWS)
                .mapToDouble(i -> share(groups.stream().flatMap(g -> groups.get(random.nextInt(groups.size())).stream()).toList()))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return "%.0f %% (%.0f-%.0f)".formatted(100 * share(judged), 100 * drawn[drawn.length / 40], 100 * drawn[drawn.length - 1 - drawn.length / 40]);
    }

    private static double share(List<Judged> judged) {
        double clean = r(judged, Judged::clean);
        double misheard = r(judged, Judged::misheard);
        return (r(judged, Judged::mended) - misheard) / (clean - misheard);
    }

    private Judged judge(Answer answer) throws Exception {
        List<String> typed = SpeechQuality.split(answer.said());
        Booth.Spoken spoken = booth.festival(asSaid(answer.said()));
        List<Word> heard = spoken.words();
        Glossary glossary = Glossary.of(List.of(answer.prompt(), answer.reference()), vocabulary::knows);
        List<Word> misheard = onlyTermsMisheard(typed, heard);
        List<HeardTerm> terms = second.recover(misheard, glossary, spoken.sound());
        List<HeardTerm> found = second.recover(heard, glossary, spoken.sound());
        count(typed, glossary, found);
        return new Judged(
                answer,
                typed.stream().anyMatch(this::unknown),
                strength(answer, timed(typed)),
                strength(answer, misheard),
                strength(answer, Terms.put(misheard, terms), perhaps(misheard, terms, glossary)),
                strength(answer, heard),
                strength(answer, Terms.put(heard, found), perhaps(heard, found, glossary)));
    }

    private List<Perhaps> perhaps(List<Word> words, List<HeardTerm> sure, Glossary glossary) {
        return Terms.perhaps(recovery, Terms.put(words, sure), sure, glossary).stream()
                .map(term -> new Perhaps(term.term(), term.first(), term.count()))
                .toList();
    }

    /** Festival reads these wrongly: the words on the right have their sounds in {@link Booth}. */
    static String asSaid(String text) {
        return text.replaceAll("\\benqueue", "enkew")
                .replaceAll("\\bdequeue", "deekew")
                .replaceAll("\\beuler\\b", "oiler")
                .replaceAll("\\brecursive\\b", "reekursive")
                .replaceAll("\\brecursion\\b", "reekursion")
                .replaceAll("\\bsizeof\\b", "size of");
    }

    private void count(List<String> typed, Glossary glossary, List<HeardTerm> heard) {
        List<String> left = new ArrayList<>(typed.stream()
                .filter(word -> glossary.terms().stream().anyMatch(term -> term.equalsIgnoreCase(word)))
                .toList());
        said += left.size();
        for (HeardTerm term : heard) {
            if (left.remove(term.term().toLowerCase(Locale.ROOT))) {
                recovered++;
            } else {
                invented++;
            }
        }
    }

    /** The words that were said, but for the places of unknown ones, where the words stand that were heard. */
    private List<Word> onlyTermsMisheard(List<String> typed, List<Word> heard) {
        int[][] steps = steps(typed, heard);
        List<Word> words = new ArrayList<>();
        List<String> block = new ArrayList<>();
        List<Word> there = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < typed.size() || j < heard.size()) {
            boolean same = i < typed.size() && j < heard.size() && typed.get(i).equals(heard.get(j).text())
                    && steps[i][j] == steps[i + 1][j + 1];
            if (same) {
                close(block, there, words);
                words.add(heard.get(j++));
                i++;
            } else if (i < typed.size() && j < heard.size() && steps[i][j] == steps[i + 1][j + 1] + 1) {
                block.add(typed.get(i++));
                there.add(heard.get(j++));
            } else if (i < typed.size() && steps[i][j] == steps[i + 1][j] + 1) {
                block.add(typed.get(i++));
            } else {
                there.add(heard.get(j++));
            }
        }
        close(block, there, words);
        return words;
    }

    private void close(List<String> block, List<Word> there, List<Word> words) {
        if (block.stream().anyMatch(this::unknown)) {
            words.addAll(there);
        } else {
            double from = there.isEmpty() ? (words.isEmpty() ? 0 : words.getLast().to()) : there.getFirst().from();
            double to = there.isEmpty() ? from : there.getLast().to();
            for (int i = 0; i < block.size(); i++) {
                double each = (to - from) / block.size();
                words.add(new Word(block.get(i), from + i * each, from + (i + 1) * each, 1));
            }
        }
        block.clear();
        there.clear();
    }

    /** From each place to the end, the fewest words to change. */
    private static int[][] steps(List<String> typed, List<Word> heard) {
        int[][] steps = new int[typed.size() + 1][heard.size() + 1];
        for (int i = typed.size(); i >= 0; i--) {
            for (int j = heard.size(); j >= 0; j--) {
                if (i == typed.size() || j == heard.size()) {
                    steps[i][j] = typed.size() - i + heard.size() - j;
                } else {
                    int both = steps[i + 1][j + 1] + (typed.get(i).equals(heard.get(j).text()) ? 0 : 1);
                    steps[i][j] = Math.min(both, 1 + Math.min(steps[i + 1][j], steps[i][j + 1]));
                }
            }
        }
        return steps;
    }

    private boolean unknown(String word) {
        return word.length() > 1 && !vocabulary.knows(word) && !vocabulary.knows(word.replace("'", ""));
    }

    private double strength(Answer answer, List<Word> words) {
        return strength(answer, words, List.of());
    }

    private double strength(Answer answer, List<Word> words, List<Perhaps> perhaps) {
        return engine.covered(new AnswerToAssess(answer.prompt(), List.of(answer.reference()), List.of(), false, null,
                        List.of(), words, false).withPerhaps(perhaps)).getFirst().strength();
    }

    private static List<Word> timed(List<String> texts) {
        return IntStream.range(0, texts.size()).mapToObj(i -> new Word(texts.get(i), i, i + 1, 1)).toList();
    }

    private List<Answer> answers(Path file) throws Exception {
        List<Answer> answers = new ArrayList<>();
        List<List<String>> rows = Quality.csv(Files.readString(file));
        for (List<String> row : rows.subList(1, rows.size())) {
            String prompt = Quality.plain(row.get(1));
            String reference = Quality.plain(row.get(2));
            String said = String.join(" ", SpeechQuality.split(Quality.plain(row.get(3))));
            if (!Glossary.of(List.of(prompt, reference), vocabulary::knows).terms().isEmpty() && said.length() > 2) {
                answers.add(new Answer(row.get(0), prompt, reference, said, Double.parseDouble(row.get(6)), (Quality.md5(row.get(0)) & 1) == 0));
            }
        }
        List<Answer> some = new ArrayList<>();
        answers.stream().collect(Collectors.groupingBy(Answer::question, TreeMap::new, Collectors.toList())).values().forEach(all -> {
            int many = Math.min(ANSWERS, all.size());
            IntStream.range(0, many).forEach(i -> some.add(all.get(i * all.size() / many)));
        });
        return some;
    }

    private static double r(List<Judged> judged, ToDoubleFunction<Judged> score) {
        return Quality.r(
                judged.stream().mapToDouble(score).toArray(),
                judged.stream().mapToDouble(one -> one.answer().given()).toArray());
    }

    private static void say(String line, Object... values) {
        System.out.println(String.format(Locale.UK, line, values));
    }
}
