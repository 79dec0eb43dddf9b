package app.greenroom.assessment.embedded;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sentences as directions, by all-MiniLM-L6-v2 (quantised), which lies in a library's jar; only the model is used of it.
 * Read at the first use, once. Always one run of words at a time: in a batch the neighbours would change the result.
 */
class MeaningModel implements AutoCloseable {

    /** Pieces of words; what is longer is cut off. The model was made for 128 and holds 512. */
    private static final int LONGEST = 256;

    private static final int KNOWN = 256;

    private final String model;
    private final String tokenizer;
    private @Nullable OrtSession session;
    private @Nullable WordPieces pieces;

    /** Points are asked for with every answer, and an answer that goes on begins with the same sentences. */
    private final Map<List<String>, Meaning> known =
            Collections.synchronizedMap(new LinkedHashMap<>(KNOWN, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<List<String>, Meaning> eldest) {
                    return size() > KNOWN;
                }
            });

    MeaningModel() {
        this("/all-minilm-l6-v2-q.onnx", "/all-minilm-l6-v2-q-tokenizer.json");
    }

    MeaningModel(String model, String tokenizer) {
        this.model = model;
        this.tokenizer = tokenizer;
    }

    Meaning of(List<String> words) {
        Meaning meaning = known.get(words);
        if (meaning == null) {
            meaning = work(words);
            known.put(List.copyOf(words), meaning);
        }
        return meaning;
    }

    private Meaning work(List<String> words) {
        List<List<Integer>> cut = words.stream().map(pieces()::of).toList();
        long[] ids = new long[LONGEST];
        int[] wordOf = new int[LONGEST];
        int length = 1;
        ids[0] = WordPieces.BEGIN;
        for (int word = 0; word < cut.size(); word++) {
            for (int piece : cut.get(word)) {
                if (length < LONGEST - 1) {
                    wordOf[length] = word;
                    ids[length++] = piece;
                }
            }
        }
        ids[length++] = WordPieces.END;
        float[][] states = run(Arrays.copyOf(ids, length));
        return meaning(states, wordOf, words.size());
    }

    /** See {@link WordPieces#knows}. */
    boolean knows(String word) {
        return pieces().knows(word);
    }

    private static Meaning meaning(float[][] states, int[] wordOf, int count) {
        int size = states[0].length;
        float[] whole = new float[size];
        float[][] words = new float[count][size];
        for (int i = 0; i < states.length; i++) {
            add(whole, states[i]);
            if (i > 0 && i < states.length - 1) {
                add(words[wordOf[i]], states[i]);
            }
        }
        normalise(whole);
        for (float[] word : words) {
            normalise(word);
        }
        return new Meaning(whole, words);
    }

    private static void add(float[] sum, float[] state) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += state[i];
        }
    }

    private static void normalise(float[] direction) {
        float length = (float) Math.sqrt(Meaning.similarity(direction, direction));
        for (int i = 0; length > 0 && i < direction.length; i++) {
            direction[i] /= length;
        }
    }

    private float[][] run(long[] ids) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][ids.length]);
                OrtSession.Result result =
                        session().run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("the model of meanings failed", e);
        }
    }

    private synchronized OrtSession session() throws OrtException {
        if (session == null) {
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                    InputStream stream = open(model)) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                session = OrtEnvironment.getEnvironment().createSession(stream.readAllBytes(), options);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return session;
    }

    private synchronized WordPieces pieces() {
        if (pieces == null) {
            try (InputStream stream = open(tokenizer)) {
                pieces = WordPieces.read(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return pieces;
    }

    private static InputStream open(String resource) throws IOException {
        InputStream stream = MeaningModel.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new FileNotFoundException(resource + " is not on the class path");
        }
        return stream;
    }

    @Override
    public synchronized void close() throws OrtException {
        if (session != null) {
            session.close();
            session = null;
        }
    }
}
