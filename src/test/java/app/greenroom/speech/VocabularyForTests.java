package app.greenroom.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A vocabulary of a few words for tests of other packages. */
public final class VocabularyForTests {

    private VocabularyForTests() {}

    /** @param folder for the files of a model that has nothing else */
    public static Vocabulary of(Path folder, List<String> words) throws IOException {
        Path graph = Files.createDirectories(folder.resolve("vosk-small-en/graph"));
        Files.write(
                graph.resolve("words.txt"),
                words.stream().map(word -> word + " 1").toList());
        return new Vocabulary(new SpeechSettings(folder, null));
    }
}
