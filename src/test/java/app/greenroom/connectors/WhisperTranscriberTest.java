package app.greenroom.connectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.speech.ModelMissingException;
import app.greenroom.speech.Sound;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhisperTranscriberTest {

    private static final Sound NOTHING = listener -> {};

    @TempDir
    private Path models;

    @Test
    void aMissingFileIsNamed() {
        try (WhisperTranscriber whisper = new WhisperTranscriber(models.resolve("none.bin"))) {
            assertThatThrownBy(() -> whisper.transcribe(NOTHING)).isInstanceOf(ModelMissingException.class);
        }
    }

    @Test
    void whatIsNoModelIsNotGivenToNativeCode() throws IOException {
        Path file = Files.writeString(models.resolve("text.bin"), "This is not a model.");
        try (WhisperTranscriber whisper = new WhisperTranscriber(file)) {
            assertThatThrownBy(() -> whisper.transcribe(NOTHING))
                    .isInstanceOf(EngineTroubleException.class)
                    .hasMessageContaining("no Whisper model");
        }
        Path empty = Files.createFile(models.resolve("empty.bin"));
        try (WhisperTranscriber whisper = new WhisperTranscriber(empty)) {
            assertThatThrownBy(whisper::check).isInstanceOf(EngineTroubleException.class);
        }
    }

    /** The form of whisper.cpp's own "for-tests" models: everything but the weights. */
    @Test
    void aModelWithoutWeightsIsLoaded() throws IOException {
        Path file = Files.write(models.resolve("ggml-for-tests.bin"), WeightlessModel.bytes());
        try (WhisperTranscriber whisper = new WhisperTranscriber(file)) {
            whisper.load();
            assertThat(whisper.engine().inWords()).isEqualTo("Whisper whisper-jni 1.7.1, ggml-for-tests.bin");
        }
    }

    /** Native code would end the whole process over one. */
    @Test
    void aModelThatIsCutShortIsRefused() throws IOException {
        byte[] whole = WeightlessModel.bytes();
        for (int length : new int[] {6, 40, 48, 60_000, whole.length - 1, whole.length + 3}) {
            Path file = Files.write(models.resolve("cut-" + length), Arrays.copyOf(whole, length));
            try (WhisperTranscriber whisper = new WhisperTranscriber(file)) {
                assertThatThrownBy(whisper::load)
                        .as("%d bytes", length)
                        .isInstanceOf(EngineTroubleException.class)
                        .hasMessageContaining("cut short");
            }
        }
    }

    @Test
    void aModelWithHalfATensorIsRefused() throws IOException {
        byte[] whole = WeightlessModel.bytes();
        ByteBuffer tensor = ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN);
        tensor.putInt(2).putInt(4).putInt(1).putInt(10).putInt(10).put("name".getBytes(StandardCharsets.US_ASCII));
        ByteBuffer file = ByteBuffer.allocate(whole.length + tensor.capacity());
        file.put(whole).put(tensor.array());
        Path path = Files.write(models.resolve("half.bin"), file.array());

        assertThatThrownBy(() -> GgmlFile.check(path)).isInstanceOf(EngineTroubleException.class);
        ByteBuffer all = ByteBuffer.allocate(whole.length + 24 + 200);
        Path good = Files.write(
                models.resolve("good.bin"),
                all.put(whole).put(tensor.array(), 0, 24).array());
        GgmlFile.check(good);
    }

    /** Header, filters and vocabulary of the smallest English model, as whisper.cpp reads them. */
    private static final class WeightlessModel {

        private static final int MAGIC = 0x67676d6c;
        private static final int VOCABULARY = 51_864;
        private static final int TOKENS = 50_257;
        private static final int MELS = 80;
        private static final int BINS = 201;
        private static final int[] SHAPE = {VOCABULARY, 1500, 384, 6, 4, 448, 384, 6, 4, MELS, 1};

        static byte[] bytes() {
            int size = 4 + 4 * SHAPE.length + 8 + 4 * MELS * BINS + 4 + TOKENS * 5;
            ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
            file.putInt(MAGIC);
            for (int number : SHAPE) {
                file.putInt(number);
            }
            file.putInt(MELS).putInt(BINS);
            for (int i = 0; i < MELS * BINS; i++) {
                file.putFloat(0.01f);
            }
            file.putInt(TOKENS);
            for (int i = 0; i < TOKENS; i++) {
                file.putInt(1).put((byte) ('a' + i % 26));
            }
            return file.array();
        }
    }
}
