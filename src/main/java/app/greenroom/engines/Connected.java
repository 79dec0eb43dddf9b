package app.greenroom.engines;

import app.greenroom.assessment.Assessor;
import app.greenroom.connectors.ChatAssessor;
import app.greenroom.connectors.ChatKind;
import app.greenroom.connectors.ChatPhraser;
import app.greenroom.connectors.Connection;
import app.greenroom.connectors.OpenAiSpeaker;
import app.greenroom.connectors.OpenAiTranscriber;
import app.greenroom.connectors.WhisperTranscriber;
import app.greenroom.outbound.Destination;
import app.greenroom.outbound.Outbound;
import app.greenroom.secrets.SecretBox;
import app.greenroom.speech.Transcriber;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes of a choice the engine that it names. */
@Component
class Connected {

    private final Outbound outbound;
    private final SecretBox secrets;
    private final Path models;
    private @Nullable WhisperTranscriber whisper;
    private @Nullable Path whisperFile;

    Connected(Outbound outbound, SecretBox secrets, @Value("${greenroom.speech.models}") Path models) {
        this.outbound = outbound;
        this.secrets = secrets;
        this.models = models;
    }

    Transcriber transcriber(EngineBook.Kept kept, Meter meter) throws IOException {
        return switch (kept.choice().kind()) {
            case WHISPER -> whisper(kept.choice().model());
            case OPENAI -> new OpenAiTranscriber(outbound, connection(kept), meter);
            default -> throw new IllegalStateException("no transcriber: " + kept);
        };
    }

    Assessor assessor(EngineBook.Kept kept, Assessor embedded, Meter meter) throws IOException {
        return new ChatAssessor(outbound, chat(kept), connection(kept), embedded, meter);
    }

    ChatPhraser phraser(EngineBook.Kept kept, Duration patience, Meter meter) throws IOException {
        return new ChatPhraser(outbound, chat(kept), connection(kept, patience), meter);
    }

    OpenAiSpeaker speaker(EngineBook.Kept kept, Duration patience, Meter meter) throws IOException {
        return new OpenAiSpeaker(outbound, connection(kept, patience), meter);
    }

    private static ChatKind chat(EngineBook.Kept kept) {
        return switch (kept.choice().kind()) {
            case OPENAI -> ChatKind.OPENAI;
            case ANTHROPIC -> ChatKind.ANTHROPIC;
            case OLLAMA -> ChatKind.OLLAMA;
            default -> throw new IllegalStateException("no chat model: " + kept);
        };
    }

    /** One line that a key is sealed with: whose it is and where it may go. */
    static String keyPurpose(Purpose purpose, EngineKind kind, Destination destination) {
        return purpose + " " + kind + " " + destination.origin();
    }

    private Connection connection(EngineBook.Kept kept) throws IOException {
        return connection(kept, Duration.ofSeconds(kept.choice().timeoutSeconds()));
    }

    private Connection connection(EngineBook.Kept kept, Duration patience) throws IOException {
        EngineChoice choice = kept.choice();
        Destination destination = Destination.parse(choice.address());
        String key = kept.sealedKey() == null
                ? ""
                : secrets.open(keyPurpose(choice.purpose(), choice.kind(), destination), kept.sealedKey());
        return new Connection(destination, key, choice.model(), patience);
    }

    /** A model takes long to load and much memory: one is kept. */
    private synchronized WhisperTranscriber whisper(String name) throws IOException {
        Path file = WhisperFiles.within(models, name);
        if (whisper == null || !file.equals(whisperFile)) {
            close();
            whisper = new WhisperTranscriber(file);
            whisperFile = file;
        }
        return whisper;
    }

    @PreDestroy
    synchronized void close() {
        if (whisper != null) {
            whisper.close();
            whisper = null;
        }
    }
}
