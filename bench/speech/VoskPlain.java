import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;
import org.vosk.Recognizer;

/** The engine alone, as its own example for Java uses it: samples in, 4096 bytes at a time, text out. */
public class VoskPlain {

    private static final int RATE = 16_000;

    public static void main(String[] arguments) throws IOException {
        LibVosk.setLogLevel(LogLevel.WARNINGS);
        Path sound = Path.of(arguments[1]);
        double seconds = Files.size(sound) / 2.0 / RATE;
        try (Model model = new Model(arguments[0])) {
            hear(model, sound);
            long begun = System.nanoTime();
            hear(model, sound);
            System.out.printf(Locale.UK, "%.4f %s%n", (System.nanoTime() - begun) / 1e9 / seconds, memory());
        }
    }

    private static int hear(Model model, Path sound) throws IOException {
        int length = 0;
        try (InputStream input = new BufferedInputStream(Files.newInputStream(sound));
                Recognizer recognizer = new Recognizer(model, RATE)) {
            recognizer.setWords(true);
            byte[] block = new byte[4096];
            for (int count; (count = input.read(block)) >= 0; ) {
                if (recognizer.acceptWaveForm(block, count)) {
                    length += recognizer.getResult().length();
                }
            }
            length += recognizer.getFinalResult().length();
        }
        return length;
    }

    private static String memory() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM")).findFirst().orElse("").replaceAll("[^0-9]", "");
        }
    }
}
