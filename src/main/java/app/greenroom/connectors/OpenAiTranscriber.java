package app.greenroom.connectors;

import app.greenroom.outbound.Outbound;
import app.greenroom.speech.Engine;
import app.greenroom.speech.Sound;
import app.greenroom.speech.Transcriber;
import app.greenroom.speech.Word;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Any service that takes {@code POST …/audio/transcriptions} as OpenAI describes it (platform.openai.com/docs/api-reference/audio):
 * OpenAI itself, Groq, vLLM, faster-whisper-server, LocalAI.
 */
public class OpenAiTranscriber implements Transcriber {

    /** Ten minutes are 19.2 MB; most services take no file over 25 MB. */
    private static final int PIECE_SECONDS = 600;

    private final Wire wire;
    private final Connection connection;

    public OpenAiTranscriber(Outbound outbound, Connection connection, Toll toll) {
        this.wire = new Wire(outbound, connection, toll);
        this.connection = connection;
    }

    @Override
    public Engine engine() {
        return new Engine("OpenAI-compatible", connection.destination().shown(), connection.model());
    }

    @Override
    public List<Word> transcribe(Sound sound) throws IOException {
        List<Word> words = new ArrayList<>();
        Cuts cuts = new Cuts(PIECE_SECONDS, (samples, count, from) -> {
            double seconds = (double) count / Sound.RATE;
            for (Word word : new VerboseTranscript(ask(Wav.of(samples, count)), seconds).words()) {
                words.add(new Word(word.text(), from + word.from(), from + word.to(), word.confidence()));
            }
        });
        sound.listen(cuts);
        cuts.finish();
        return words;
    }

    private JsonNode ask(byte[] wav) throws IOException {
        String border = "greenroom-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream(wav.length + 2000);
        field(body, border, "model", connection.model());
        field(body, border, "response_format", "verbose_json");
        field(body, border, "timestamp_granularities[]", "word");
        field(body, border, "timestamp_granularities[]", "segment");
        field(body, border, "temperature", "0");
        write(
                body,
                "--" + border + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"answer.wav\"\r\n"
                        + "Content-Type: audio/wav\r\n\r\n");
        body.write(wav);
        write(body, "\r\n--" + border + "--\r\n");
        return wire.ask(
                "/audio/transcriptions", wire.bearer(), "multipart/form-data; boundary=" + border, body.toByteArray());
    }

    private static void field(ByteArrayOutputStream body, String border, String name, String value) throws IOException {
        write(
                body,
                "--" + border + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
