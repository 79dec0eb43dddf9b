import app.greenroom.speech.SampleFile;
import app.greenroom.speech.Transcriber;
import app.greenroom.speech.Word;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Has texts spoken by the voices of this machine, and written down again by the engine. What was heard once is kept. */
class Booth {

    /** Made-up words for those that festival reads wrongly, with their syllables. */
    private static final Map<String, String> SAID = Map.of(
            "enkew", "((eh n) 1) ((k y uw) 1)",
            "deekew", "((d iy) 1) ((k y uw) 1)",
            "oiler", "((oy) 1) ((l er) 0)",
            "reekursive", "((r ih) 0) ((k er) 1) ((s ih v) 0)",
            "reekursion", "((r ih) 0) ((k er) 1) ((zh ax n) 0)");

    private final Path kept;
    /** Of this process alone. */
    private final Path work;
    private final Transcriber transcriber;
    private Process festival;

    Booth(Path work, Transcriber transcriber) throws IOException {
        this.kept = Files.createDirectories(work.resolve("heard"));
        this.work = Files.createTempDirectory(work, "booth");
        this.transcriber = transcriber;
    }

    /** The mean confidence that words of its engine must have to be judged by. */
    OptionalDouble clearFrom() {
        return transcriber.clearFrom();
    }

    /** @param stretch of the durations: 0.85 is quick, 1.2 slow */
    List<Word> flite(String voice, String stretch, String text) throws Exception {
        return heard("flite-" + voice + "-" + stretch, text, samples -> flite(voice, stretch, text, samples));
    }

    /** By festival, which is started once and goes on. @param text in letters, apostrophes and spaces */
    Spoken festival(String text) throws Exception {
        return spoken("festival", text, samples -> {
            if (festival == null) {
                festival = new ProcessBuilder("festival", "--pipe").redirectErrorStream(true).start();
                Runtime.getRuntime().addShutdownHook(new Thread(festival::destroy));
                tell("(voice_cmu_us_slt_arctic_hts)");
                for (Map.Entry<String, String> word : SAID.entrySet()) {
                    tell("(lex.add.entry '(\"%s\" n (%s)))".formatted(word.getKey(), word.getValue()));
                }
            }
            tell("(set! said (utt.wave.resample (utt.synth (Utterance Text \"%s\")) 16000))".formatted(text));
            tell("(utt.save.wave said \"%s\" 'raw)".formatted(samples));
            tell("(begin (format t \"said\\n\") (fflush nil))");
            String told = festival.inputReader().readLine();
            if (!"said".equals(told)) {
                throw new IOException("festival: " + told);
            }
        });
    }

    /** The same for texts with sounds between slashes. */
    List<Word> lexicon(String text) throws Exception {
        return heard("lexicon", text, samples -> festival(text, samples));
    }

    private void tell(String command) throws IOException {
        festival.outputWriter().write(command + "\n");
        festival.outputWriter().flush();
    }

    private interface Speaking {
        void into(Path samples) throws Exception;
    }

    private List<Word> heard(String how, String text, Speaking speaking) throws Exception {
        return spoken(how, text, speaking).words();
    }

    /** What was heard, with the sound it was heard in. */
    record Spoken(List<Word> words, SampleFile sound) {}

    private Spoken spoken(String how, String text, Speaking speaking) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        Path file = kept.resolve(how + "-" + HexFormat.of().formatHex(hash, 0, 12));
        Path samples = kept.resolve(file.getFileName() + ".pcm");
        if (!Files.exists(file) || !Files.exists(samples)) {
            speaking.into(samples);
            Files.write(file, transcriber.transcribe(new SampleFile(samples)).stream()
                    .map(word -> word.text() + " " + word.from() + " " + word.to() + " " + word.confidence())
                    .toList());
        }
        try (Stream<String> lines = Files.lines(file)) {
            return new Spoken(
                    lines.map(line -> line.split(" "))
                            .map(f -> new Word(f[0], Double.parseDouble(f[1]), Double.parseDouble(f[2]), Double.parseDouble(f[3])))
                            .toList(),
                    new SampleFile(samples));
        }
    }

    void flite(String voice, String stretch, String text, Path samples) throws Exception {
        Path raw = work.resolve("raw.wav");
        Path words = Files.writeString(work.resolve("text.txt"), text);
        command("flite", "-voice", voice, "--setf", "duration_stretch=" + stretch, "-f", words.toString(), "-o", raw.toString());
        samples(raw, samples);
    }

    /** What stands between slashes is said by its sounds: festival learns it as a word of its own. */
    void festival(String text, Path samples) throws Exception {
        List<String> entries = new ArrayList<>(List.of("(voice_cmu_us_slt_arctic_hts)"));
        String words = Pattern.compile("/([^/]*)/").matcher(text).replaceAll(result -> {
            StringBuilder syllables = new StringBuilder();
            for (String syllable : result.group(1).split(" - ")) {
                syllables.append("((%s) %d)".formatted(syllable.replace("1", ""), syllable.contains("1") ? 1 : 0));
            }
            String name = "zq" + (char) ('a' + entries.size()) + "xv";
            entries.add("(lex.add.entry '(\"%s\" n (%s)))".formatted(name, syllables));
            return name;
        });
        Path lexicon = Files.write(work.resolve("lexicon.scm"), entries);
        Path file = Files.writeString(work.resolve("text.txt"), words);
        Path raw = work.resolve("raw.wav");
        command("text2wave", "-eval", lexicon.toString(), file.toString(), "-o", raw.toString());
        samples(raw, samples);
    }

    static void samples(Path sound, Path samples) throws Exception {
        command(
                "ffmpeg", "-nostdin", "-loglevel", "error", "-y", "-i", sound.toString(), "-ar", "16000", "-ac", "1", "-f",
                "s16le", samples.toString());
    }

    static boolean there(String program) throws Exception {
        return new ProcessBuilder("which", program).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }

    private static void command(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(command[0] + ": " + told);
        }
    }
}
