package app.greenroom.speech;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds where somebody speaks, by Silero VAD 5 (github.com/snakers4/silero-vad), 32 ms at a time. */
@Component
public class VoiceDetector {

    static final int FRAME = 512;
    /** The model wants to hear the end of the frame before, too. */
    private static final int CONTEXT = 64;

    private static final int STATE = 128;

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
        Run run = new Run(session());
        sound.listen(run);
        return run.finish();
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

    /** One recording going through the model. */
    private static class Run implements Sound.Listener {

        private final OrtSession session;
        private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
        private final float[][] input = new float[1][CONTEXT + FRAME];
        private final SpanBuilder spans = new SpanBuilder((double) FRAME / Sound.RATE);
        private float[][][] state = new float[2][1][STATE];
        private int filled;

        Run(OrtSession session) {
            this.session = session;
        }

        @Override
        public void hear(short[] samples, int count) throws IOException {
            for (int i = 0; i < count; i++) {
                input[0][CONTEXT + filled++] = samples[i] / 32768f;
                if (filled == FRAME) {
                    judge();
                }
            }
        }

        List<Span> finish() throws IOException {
            if (filled > 0) {
                Arrays.fill(input[0], CONTEXT + filled, CONTEXT + FRAME, 0);
                judge();
            }
            return spans.finish();
        }

        private void judge() throws IOException {
            try (OnnxTensor sound = OnnxTensor.createTensor(environment, input);
                    OnnxTensor before = OnnxTensor.createTensor(environment, state);
                    OnnxTensor rate = OnnxTensor.createTensor(environment, (long) Sound.RATE);
                    OrtSession.Result result = session.run(Map.of("input", sound, "state", before, "sr", rate))) {
                spans.add(((float[][]) result.get(0).getValue())[0][0]);
                state = (float[][][]) result.get(1).getValue();
            } catch (OrtException e) {
                throw new IOException("the voice model failed", e);
            }
            System.arraycopy(input[0], FRAME, input[0], 0, CONTEXT);
            filled = 0;
        }
    }
}
