import app.greenroom.delivery.Acoustics;
import app.greenroom.delivery.Delivery;
import app.greenroom.delivery.Filler;
import app.greenroom.speech.SampleFile;
import app.greenroom.speech.SecondListener;
import app.greenroom.speech.Span;
import app.greenroom.speech.Transcriber;
import app.greenroom.speech.Vocabulary;
import app.greenroom.speech.VoiceDetector;
import app.greenroom.speech.Word;
import app.greenroom.terms.Glossary;
import app.greenroom.terms.HeardTerm;
import app.greenroom.terms.SecondHearing;
import app.greenroom.terms.TermRecovery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** What Greenroom hears, against what was said. Started by bench/quality. */
public class SpeechQuality {

    @Configuration
    @ComponentScan("app.greenroom.speech")
    static class Engines {}

    /** Of the terms; all when nothing is said. */
    private static final List<String> SETS =
            Stream.of(System.getenv().getOrDefault("SETS", "").split(",")).filter(set -> !set.isEmpty()).toList();

    private static final int DRAWS = 2000;
    private static final String JFK = "and so my fellow americans ask not what your country can do for you"
            + " ask what you can do for your country";

    private record Clip(String name, Path sound, String said) {}

    private record Heard(Clip clip, List<Word> words, List<Span> speech, Acoustics acoustics) {

        Delivery delivery() {
            return Delivery.of(words, speech, acoustics);
        }

        double errors() {
            return distance(split(clip.said()), words.stream().map(Word::text).toList());
        }

        double said() {
            return split(clip.said()).size();
        }
    }

    private final Path root;
    private final Path work;
    private final Transcriber transcriber;
    private final VoiceDetector voice;
    private final Vocabulary vocabulary;
    private final SecondListener listener;
    private final Booth booth;

    public static void main(String[] arguments) throws Exception {
        try (ConfigurableApplicationContext context = engines()) {
            new SpeechQuality(context, Path.of(arguments[0]), Path.of(arguments[1])).run(arguments);
        }
    }

    static ConfigurableApplicationContext engines() {
        return new SpringApplicationBuilder(Engines.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("greenroom.speech.models=" + System.getenv("GREENROOM_MODELS"), "logging.level.root=warn")
                .run();
    }

    private SpeechQuality(ConfigurableApplicationContext context, Path root, Path work) throws IOException {
        this.root = root;
        this.work = work;
        this.transcriber = context.getBean(Transcriber.class);
        this.voice = context.getBean(VoiceDetector.class);
        this.vocabulary = context.getBean(Vocabulary.class);
        this.listener = context.getBean(SecondListener.class);
        this.booth = new Booth(work, transcriber);
    }

    private void run(String[] arguments) throws Exception {
        if (arguments.length > 3 && arguments[3].equals("speed")) {
            speed(Path.of(arguments[2]));
            return;
        }
        if (!SETS.isEmpty()) {
            terms();
            return;
        }
        Path data = Path.of(arguments[2]);
        words(data);
        fillers();
        terms();
        fairness();
    }

    // ---- words

    private void words(Path data) throws Exception {
        say("\n## Words\n\n| set | words | wrong of a hundred, 95 %% | mean confidence |\n|---|---|---|---|");
        report("speech-human", human(data.resolve("speech-human")));
        report("speech-synthetic", folder(data.resolve("speech-synthetic")));
        report("the tests' answer", List.of(clip(
                root.resolve("src/test/resources/voice/answer.wav"),
                Files.readString(root.resolve("src/test/resources/voice/answer.txt")))));
        report("the demo's answers", demo());
        say("\nWritten down by %s.", transcriber.engine().inWords());
    }

    private void report(String name, List<Clip> clips) throws IOException {
        List<Heard> heard = hear(clips);
        double[] range = interval(heard);
        say(
                "| %s | %.0f | %.1f (%.1f-%.1f) | %.2f |",
                name,
                heard.stream().mapToDouble(Heard::said).sum(),
                rate(heard),
                range[0],
                range[1],
                heard.stream().flatMap(one -> one.words().stream()).mapToDouble(Word::confidence).average().orElse(0));
    }

    private static double rate(List<Heard> heard) {
        return 100
                * heard.stream().mapToDouble(Heard::errors).sum()
                / heard.stream().mapToDouble(Heard::said).sum();
    }

    /** By drawing clips again. */
    private static double[] interval(List<Heard> heard) {
        Random random = new Random(1);
        double[] rates = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            rates[i] = rate(random.ints(heard.size(), 0, heard.size()).mapToObj(heard::get).toList());
        }
        Arrays.sort(rates);
        return new double[] {rates[(int) (0.025 * DRAWS)], rates[(int) (0.975 * DRAWS)]};
    }

    static double distance(List<String> said, List<String> heard) {
        int[] row = new int[heard.size() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= said.size(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= heard.size(); j++) {
                int replaced = diagonal + (said.get(i - 1).equals(heard.get(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[heard.size()];
    }

    // ---- fillers

    private void fillers() throws Exception {
        int said = 0;
        int heard = 0;
        int invented = 0;
        int sounds = 0;
        int found = 0;
        int more = 0;
        for (Heard one : hear(demo())) {
            int there = Filler.in(timed(split(one.clip().said()))).size();
            int here = one.delivery().fillers().size();
            said += there;
            heard += Math.min(there, here);
            invented += Math.max(0, here - there);
            int hesitations = (int) split(one.clip().said()).stream()
                    .filter(word -> word.equals("um") || word.equals("uh"))
                    .count();
            int held = one.acoustics().hesitations().size();
            sounds += hesitations;
            found += Math.min(hesitations, held);
            more += Math.max(0, held - hesitations);
        }
        say("\n## Fillers in the demo's answers\n\n| | said | found | more than were said |\n|---|---|---|---|");
        say("| filler words | %d | %d | %d |", said, heard, invented);
        say("| hesitation sounds | %d | %d | %d |", sounds, found, more);
    }

    // ---- terms

    private void terms() throws Exception {
        Pattern term = Pattern.compile("\\{([^=}]*)=([^}]*)}");
        Map<String, List<String>> glossaries = new LinkedHashMap<>();
        Map<String, List<Heard>> answers = new LinkedHashMap<>();
        Map<Heard, List<String>> said = new LinkedHashMap<>();
        if (!Booth.there("text2wave")) {
            say("\nNo terms: festival with festvox-us-slt-hts is not installed.");
            return;
        }
        for (String line : Files.readAllLines(root.resolve("bench/speech/terms.tsv"))) {
            String[] parts = line.split("\t");
            if (line.startsWith("#") || !SETS.isEmpty() && !SETS.contains(parts[0])) {
                continue;
            }
            List<String> here = term.matcher(parts[2]).results().map(result -> result.group(1)).toList();
            Path sound = work.resolve("terms-" + parts[0] + "-" + parts[1] + ".pcm");
            booth.festival(term.matcher(parts[2]).replaceAll(result -> Matcher.quoteReplacement(result.group(2))), sound);
            Heard heard = hear(new Clip(parts[1], sound, parts[2]));
            glossaries.computeIfAbsent(parts[0], key -> new ArrayList<>()).addAll(here);
            answers.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(heard);
            said.put(heard, here);
        }
        TermRecovery recovery = new TermRecovery(vocabulary::knows);
        SecondHearing second = new SecondHearing(recovery, vocabulary, listener);
        say("\n## Terms outside the vocabulary\n\n| set | said | recovered | false | by the words alone | false | written down by the engine itself | seconds for a second of speech |\n|---|---|---|---|---|---|---|---|");
        for (String set : glossaries.keySet()) {
            Glossary glossary = Glossary.of(glossaries.get(set), vocabulary::knows);
            int all = 0;
            int itself = 0;
            Counted heard = new Counted();
            Counted alone = new Counted();
            double seconds = 0;
            double speech = 0;
            for (Heard one : answers.get(set)) {
                SampleFile sound = new SampleFile(one.clip().sound());
                long begun = System.nanoTime();
                List<HeardTerm> found = second.recover(one.words(), glossary, sound);
                seconds += (System.nanoTime() - begun) / 1e9;
                speech += sound.seconds();
                all += said.get(one).size();
                List<String> left = heard.count(said.get(one), found);
                alone.count(said.get(one), recovery.recover(one.words(), glossary));
                itself += (int) left.stream().filter(name -> vocabulary.knows(name.toLowerCase(Locale.ROOT))).count();
            }
            say("| %s | %d | %d (%.0f %%) | %d | %d (%.0f %%) | %d | %d | %.2f |", set, all, heard.found, 100.0 * heard.found / all,
                    heard.invented, alone.found, 100.0 * alone.found / all, alone.invented, itself, seconds / speech);
        }
        ordinary(second, recovery, Glossary.of(glossaries.values().stream().flatMap(List::stream).toList(), vocabulary::knows));
    }

    private static class Counted {

        private int found;
        private int invented;

        /** What was said and not found. */
        List<String> count(List<String> said, List<HeardTerm> heard) {
            List<String> left = new ArrayList<>(said);
            for (HeardTerm term : heard) {
                if (left.remove(term.term())) {
                    found++;
                } else {
                    invented++;
                }
            }
            return left;
        }
    }

    /** Nothing of the glossary is said in the demo's answers and in the data. */
    private void ordinary(SecondHearing second, TermRecovery recovery, Glossary glossary) throws Exception {
        int words = 0;
        int invented = 0;
        int alone = 0;
        for (Heard one : hear(demo())) {
            words += one.words().size();
            invented += second.recover(one.words(), glossary, new SampleFile(one.clip().sound())).size();
            alone += recovery.recover(one.words(), glossary).size();
        }
        say(
                "\nIn the demo's answers, %d words in which none is said, all %d terms are looked for: %d found, %d by the words alone.",
                words, glossary.terms().size(), invented, alone);
    }

    // ---- the same text by others

    private void fairness() throws Exception {
        if (!Booth.there("flite")) {
            say("\nNo voices: flite is not installed.");
            return;
        }
        String text = Files.readString(root.resolve("src/test/resources/voice/answer.txt"));
        say("\n## One answer by several voices\n\n| voice, pace | wrong of a hundred | words a minute (true) | confidence | held sounds | said again |"
                + "\n|---|---|---|---|---|---|");
        for (String name : List.of("slt", "rms", "awb", "kal16")) {
            for (String stretch : List.of("0.85", "1.0", "1.2")) {
                Path sound = work.resolve("voice-" + name + "-" + stretch + ".pcm");
                booth.flite(name, stretch, text, sound);
                Heard heard = hear(new Clip(name, sound, text));
                double from = heard.speech().getFirst().from();
                double to = heard.speech().getLast().to();
                say(
                        "| %s, %s | %.1f | %.0f (%.0f) | %.2f | %d | %d |",
                        name,
                        stretch,
                        100 * heard.errors() / heard.said(),
                        heard.delivery().wordsAMinute(),
                        heard.said() * 60 / (to - from),
                        heard.words().stream().mapToDouble(Word::confidence).average().orElse(0),
                        heard.acoustics().hesitations().size(),
                        heard.delivery().repairs().size());
            }
        }
    }

    // ---- speed, one round of it; bench/quality starts it in turns with the engine's own program

    private void speed(Path sound) throws IOException {
        SampleFile file = new SampleFile(sound);
        List<Word> warm = transcriber.transcribe(file);
        long begun = System.nanoTime();
        List<Word> words = transcriber.transcribe(file);
        long written = System.nanoTime();
        List<Span> speech = voice.speech(file);
        long listened = System.nanoTime();
        Acoustics.of(file, words, speech);
        long measured = System.nanoTime();
        System.out.printf(
                Locale.UK,
                "%.4f %.4f %.4f %s%n",
                (written - begun) / 1e9 / file.seconds(),
                (listened - written) / 1e9 / file.seconds(),
                (measured - listened) / 1e9 / file.seconds(),
                memory());
        if (warm.size() != words.size()) {
            throw new IOException("the engine wrote down " + warm.size() + " words, then " + words.size());
        }
    }

    private static String memory() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM")).findFirst().orElse("").replaceAll("[^0-9]", "");
        }
    }

    // ---- sound

    private List<Clip> human(Path folder) throws Exception {
        List<Clip> clips = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("ref.tsv"))) {
            String[] parts = line.split("\t");
            clips.add(clip(folder.resolve(parts[0] + ".wav"), parts[1]));
        }
        clips.add(clip(folder.resolve("jfk.wav"), JFK));
        return clips;
    }

    private List<Clip> folder(Path folder) throws Exception {
        List<Clip> clips = new ArrayList<>();
        try (Stream<Path> texts = Files.list(folder)) {
            for (Path text : texts.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                String name = text.getFileName().toString().replace(".txt", "-festhts.wav");
                clips.add(clip(folder.resolve(name), Files.readString(text)));
            }
        }
        return clips;
    }

    private List<Clip> demo() throws Exception {
        Path folder = root.resolve("src/main/resources/demo");
        List<Clip> clips = new ArrayList<>();
        Path sound = folder;
        for (String line : Files.readAllLines(folder.resolve("voices.yaml"))) {
            String field = line.strip().replaceFirst("^- ", "");
            if (field.startsWith("file: ")) {
                sound = folder.resolve(field.substring(6));
            } else if (field.startsWith("text: ")) {
                clips.add(clip(sound, field.substring(6)));
            }
        }
        return clips;
    }

    private Clip clip(Path sound, String said) throws Exception {
        Path samples = work.resolve(sound.getFileName() + ".pcm");
        Booth.samples(sound, samples);
        return new Clip(sound.getFileName().toString(), samples, said);
    }

    private final Map<Path, Heard> known = new TreeMap<>();

    private List<Heard> hear(List<Clip> clips) throws IOException {
        List<Heard> heard = new ArrayList<>();
        for (Clip clip : clips) {
            heard.add(hear(clip));
        }
        return heard;
    }

    private Heard hear(Clip clip) throws IOException {
        Heard before = known.get(clip.sound());
        if (before != null) {
            return before;
        }
        SampleFile sound = new SampleFile(clip.sound());
        List<Word> words = transcriber.transcribe(sound);
        List<Span> speech = voice.speech(sound);
        Heard heard = new Heard(clip, words, speech, Acoustics.of(sound, words, speech));
        known.put(clip.sound(), heard);
        return heard;
    }

    static List<String> split(String text) {
        return List.of(text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[^a-z' ]", " ")
                .strip()
                .split(" +"));
    }

    static List<Word> timed(List<String> texts) {
        List<Word> words = new ArrayList<>();
        texts.stream().filter(text -> !Set.of("um", "uh").contains(text)).forEach(text -> {
            words.add(new Word(text, words.size(), words.size() + 1, 1));
        });
        return words;
    }

    private static void say(String line, Object... values) {
        System.out.println(String.format(Locale.UK, line, values));
    }
}
