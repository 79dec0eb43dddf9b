package app.greenroom.connectors;

import app.greenroom.outbound.Outbound;
import app.greenroom.speech.SoundFormat;
import app.greenroom.speech.SpokenWords;
import java.io.IOException;

/**
 * Any service that takes {@code POST …/audio/speech} as OpenAI describes it (platform.openai.com/docs/api-reference/audio):
 * OpenAI itself, Kokoro-FastAPI, openedai-speech, LocalAI.
 */
public class OpenAiSpeaker {

    private static final String USUAL_VOICE = "alloy";
    private static final int LONGEST = 4000;

    private final Wire wire;
    private final String model;
    private final String voice;

    /** @param connection whose model names a voice, too, after a space: {@code tts-1 alloy} */
    public OpenAiSpeaker(Outbound outbound, Connection connection, Toll toll) {
        this.wire = new Wire(outbound, connection, toll);
        String[] names = connection.model().strip().split("\\s+", 2);
        this.model = names[0];
        this.voice = names.length > 1 ? names[1] : USUAL_VOICE;
    }

    public SpokenWords speak(String words) throws IOException {
        byte[] sound = wire.fetch(
                "/audio/speech",
                wire.bearer(),
                Chat.fields(
                        "model",
                        model,
                        "voice",
                        voice,
                        "input",
                        PlainText.line(words, LONGEST),
                        "response_format",
                        "mp3"));
        return SoundFormat.of(sound)
                .map(format -> new SpokenWords(sound, format))
                .orElseThrow(() -> new EngineTroubleException("It answered with something that is no sound."));
    }
}
