package app.greenroom.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words that the transcriber of this machine can write down; it can write down no others. */
@Component
public class Vocabulary {

    private final SpeechSettings settings;
    private @Nullable Set<String> words;

    Vocabulary(SpeechSettings settings) {
        this.settings = settings;
    }

    /** Every word while there is no model, or one that does not tell its words: then none is missed. */
    public boolean knows(String word) {
        Set<String> known = words();
        return known.isEmpty() || known.contains(word);
    }

    /** All of them; none while there is no model. */
    public Set<String> all() {
        return Set.copyOf(words());
    }

    private synchronized Set<String> words() {
        if (words == null) {
            Set<String> read = read(settings.transcription().resolve("graph").resolve("words.txt"));
            if (read.isEmpty()) {
                return read;
            }
            words = read;
        }
        return words;
    }

    /** A word and its number in each line. */
    private static Set<String> read(Path path) {
        try (Stream<String> lines = Files.lines(path)) {
            Set<String> found = new HashSet<>();
            lines.forEach(line -> found.add(line.substring(0, Math.max(0, line.indexOf(' ')))));
            return found;
        } catch (NoSuchFileException e) {
            return Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
