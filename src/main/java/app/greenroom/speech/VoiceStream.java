package app.greenroom.speech;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/** One sound going through the voice model while it comes. For one thread at a time. */
public class VoiceStream implements Sound.Listener {

    /** Gets one answer for every {@link #FRAME} samples. */
    @FunctionalInterface
    public interface Frames {
        /** @param probability that somebody speaks, 0 to 1 */
        void judged(double probability) throws IOException;
    }

    /** Samples, 32 ms of them. */
    public static final int FRAME = 512;

    public static final double FRAME_SECONDS = (double) FRAME / Sound.RATE;

    /** The model wants to hear the end of the frame before, too. */
    private static final int CONTEXT = 64;

    private static final int STATE = 128;

    private final OrtSession session;
    private final Frames frames;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final float[][] input = new float[1][CONTEXT + FRAME];
    private float[][][] state = new float[2][1][STATE];
    private int filled;

    VoiceStream(OrtSession session, Frames frames) {
        this.session = session;
        this.frames = frames;
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

    /** Judges a last frame that is not full, as if silence followed. */
    void finish() throws IOException {
        if (filled > 0) {
            Arrays.fill(input[0], CONTEXT + filled, CONTEXT + FRAME, 0);
            judge();
        }
    }

    private void judge() throws IOException {
        double probability;
        try (OnnxTensor sound = OnnxTensor.createTensor(environment, input);
                OnnxTensor before = OnnxTensor.createTensor(environment, state);
                OnnxTensor rate = OnnxTensor.createTensor(environment, (long) Sound.RATE);
                OrtSession.Result result = session.run(Map.of("input", sound, "state", before, "sr", rate))) {
            probability = ((float[][]) result.get(0).getValue())[0][0];
            state = (float[][][]) result.get(1).getValue();
        } catch (OrtException e) {
            throw new IOException("the voice model failed", e);
        }
        System.arraycopy(input[0], FRAME, input[0], 0, CONTEXT);
        filled = 0;
        frames.judged(probability);
    }
}
