package app.greenroom.speech;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds where somebody speaks, by Silero VAD 5 (github.com/snakers4/silero-vad), 32 ms at a time. */
@Component
public class VoiceDetector {

    private final SpeechModels models;
    private @Nullable OrtSession loaded;

    VoiceDetector(SpeechModels models) {
        this.models = models;
    }

    /**
     * Where there is speech, in order.
     *
     * @throws ModelMissingException while there is no model
     */
    public List<Span> speech(Sound sound) throws IOException {
        SpanBuilder spans = new SpanBuilder(VoiceStream.FRAME_SECONDS);
        VoiceStream stream = stream(spans::add);
        sound.listen(stream);
        stream.finish();
        return spans.finish();
    }

    /**
     * Judges a sound while it comes.
     *
     * @throws ModelMissingException while there is no model
     */
    public VoiceStream stream(VoiceStream.Frames frames) throws IOException {
        return new VoiceStream(session(), frames);
    }

    private synchronized OrtSession session() throws IOException {
        if (loaded == null) {
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                loaded = OrtEnvironment.getEnvironment()
                        .createSession(models.voiceActivity().toString(), options);
            } catch (OrtException e) {
                throw new IOException("the voice model cannot be read", e);
            }
        }
        return loaded;
    }

    @PreDestroy
    synchronized void close() throws OrtException {
        if (loaded != null) {
            loaded.close();
            loaded = null;
        }
    }
}
