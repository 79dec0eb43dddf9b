package app.greenroom.connectors;

import app.greenroom.speech.Engine;
import app.greenroom.speech.ModelMissingException;
import app.greenroom.speech.Sound;
import app.greenroom.speech.Transcriber;
import app.greenroom.speech.Word;
import io.github.givimad.whisperjni.WhisperContext;
import io.github.givimad.whisperjni.WhisperFullParams;
import io.github.givimad.whisperjni.WhisperJNI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whisper by whisper.cpp, inside this process, with a model file of the operator's. It tells times of passages alone, so
 * words share them by their length, and no confidence, so {@link VerboseTranscript#ASSUMED} stands for it.
 */
public class WhisperTranscriber implements Transcriber, AutoCloseable {

    private static final String VERSION = "whisper-jni 1.7.1";
    private static final double TIME_UNIT = 0.01;
    private static final int MOST_THREADS = 4;
    /** What Whisper writes for what is no speech: [BLANK_AUDIO], (music), ♪. */
    private static final Pattern NO_SPEECH = Pattern.compile("\\[[^]]*]|\\([^)]*\\)|[♪*]+");

    private final Path file;
    private @Nullable WhisperJNI whisper;
    private @Nullable WhisperContext loaded;

    public WhisperTranscriber(Path file) {
        this.file = file;
    }

    @Override
    public Engine engine() {
        return new Engine("Whisper", VERSION, String.valueOf(file.getFileName()));
    }

    /** One recording at a time: a loaded model has one memory. */
    @Override
    public synchronized List<Word> transcribe(Sound sound) throws IOException {
        WhisperContext context = load();
        WhisperJNI engine = engine(whisper);
        float[] samples = samples(sound);
        WhisperFullParams how = new WhisperFullParams();
        how.nThreads = Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, MOST_THREADS);
        how.language = "en";
        how.temperature = 0;
        how.printProgress = false;
        how.printTimestamps = false;
        int result = engine.full(context, how, samples, samples.length);
        if (result != 0) {
            throw new EngineTroubleException("Whisper could not write this down (code " + result + ").");
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < engine.fullNSegments(context); i++) {
            String text = NO_SPEECH
                    .matcher(engine.fullGetSegmentText(context, i))
                    .replaceAll(" ")
                    .strip();
            double from = TIME_UNIT * engine.fullGetSegmentTimestamp0(context, i);
            double to = TIME_UNIT * engine.fullGetSegmentTimestamp1(context, i);
            if (!text.isEmpty()) {
                words.addAll(SpreadWords.over(text, from, Math.max(from, to), VerboseTranscript.ASSUMED));
            }
        }
        return words;
    }

    /** Whether the file is there and whole. */
    public void check() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ModelMissingException("There is no file of this name in the folder of models.");
        }
        GgmlFile.check(file);
    }

    /** Loaded once, at the first word there is to write down. */
    synchronized WhisperContext load() throws IOException {
        if (loaded == null) {
            check();
            whisper = library();
            WhisperContext context = whisper.init(file);
            if (context == null) {
                throw new EngineTroubleException(
                        "This Whisper model cannot be loaded: the file is damaged or cut short.");
            }
            loaded = context;
        }
        return loaded;
    }

    private static WhisperJNI library() throws IOException {
        try {
            WhisperJNI.loadLibrary();
        } catch (LinkageError e) {
            throw new EngineTroubleException("Whisper cannot run on this kind of machine.", e);
        }
        WhisperJNI.setLibraryLogger(null);
        return new WhisperJNI();
    }

    private static WhisperJNI engine(@Nullable WhisperJNI engine) {
        if (engine == null) {
            throw new IllegalStateException("not loaded");
        }
        return engine;
    }

    private static float[] samples(Sound sound) throws IOException {
        List<float[]> blocks = new ArrayList<>();
        sound.listen((samples, count) -> {
            float[] block = new float[count];
            for (int i = 0; i < count; i++) {
                block[i] = samples[i] / 32768f;
            }
            blocks.add(block);
        });
        float[] all = new float[blocks.stream().mapToInt(block -> block.length).sum()];
        int at = 0;
        for (float[] block : blocks) {
            System.arraycopy(block, 0, all, at, block.length);
            at += block.length;
        }
        return all;
    }

    @Override
    public synchronized void close() {
        if (loaded != null) {
            loaded.close();
            loaded = null;
        }
    }
}
