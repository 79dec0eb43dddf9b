package app.greenroom.connectors;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;

/**
 * Reads through a Whisper model in the ggml format (whisper.cpp, whisper_model_load) without loading it: every part has to
 * be as long as it says. Native code ends the whole process over a file that is cut short, so it gets none of those.
 */
final class GgmlFile {

    private static final int MAGIC = 0x67676d6c;
    private static final int LARGEST_NUMBER = 200_000;
    private static final int LONGEST_TOKEN = 1000;
    private static final int MOST_DIMENSIONS = 4;
    private static final int BUFFER = 65_536;

    private record Packing(int numbers, int bytes) {}

    /** Kinds of numbers by their ids in ggml.h: how many lie together in how many bytes. */
    private static final Map<Integer, Packing> KINDS = Map.ofEntries(
            Map.entry(0, new Packing(1, 4)),
            Map.entry(1, new Packing(1, 2)),
            Map.entry(2, new Packing(32, 18)),
            Map.entry(3, new Packing(32, 20)),
            Map.entry(6, new Packing(32, 22)),
            Map.entry(7, new Packing(32, 24)),
            Map.entry(8, new Packing(32, 34)),
            Map.entry(10, new Packing(256, 84)),
            Map.entry(11, new Packing(256, 110)),
            Map.entry(12, new Packing(256, 144)),
            Map.entry(13, new Packing(256, 176)),
            Map.entry(14, new Packing(256, 210)));

    /** Vocabulary, the parts of the encoder, the parts of the decoder, filters, kind of numbers. */
    private static final int SHAPE = 11;

    private final FileChannel channel;
    private final ByteBuffer buffer =
            ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN).flip();

    private GgmlFile(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws EngineTroubleException when it is no such file, or not a whole one */
    static void check(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            new GgmlFile(channel).check();
        }
    }

    private void check() throws IOException {
        if (left() < Integer.BYTES || number() != MAGIC) {
            throw new EngineTroubleException("This file is no Whisper model in the ggml format.");
        }
        for (int i = 0; i < SHAPE; i++) {
            size(LARGEST_NUMBER);
        }
        skip((long) Float.BYTES * size(LARGEST_NUMBER) * size(LARGEST_NUMBER));
        int tokens = size(LARGEST_NUMBER);
        for (int i = 0; i < tokens; i++) {
            skip(size(LONGEST_TOKEN));
        }
        while (left() > 0) {
            tensor();
        }
    }

    private void tensor() throws IOException {
        int dimensions = size(MOST_DIMENSIONS);
        int name = size(LONGEST_TOKEN);
        Packing packing = KINDS.get(number());
        if (packing == null) {
            throw damaged();
        }
        long numbers = 1;
        for (int i = 0; i < dimensions; i++) {
            numbers *= size(LARGEST_NUMBER);
            if (numbers > Integer.MAX_VALUE) {
                throw damaged();
            }
        }
        skip(name);
        skip(numbers / packing.numbers() * packing.bytes());
    }

    private int size(int most) throws IOException {
        int size = number();
        if (size < 0 || size > most) {
            throw damaged();
        }
        return size;
    }

    private int number() throws IOException {
        while (buffer.remaining() < Integer.BYTES) {
            buffer.compact();
            int read = channel.read(buffer);
            buffer.flip();
            if (read < 0) {
                throw damaged();
            }
        }
        return buffer.getInt();
    }

    private void skip(long bytes) throws IOException {
        if (bytes > left()) {
            throw damaged();
        }
        if (bytes <= buffer.remaining()) {
            buffer.position(buffer.position() + (int) bytes);
        } else {
            channel.position(channel.position() + bytes - buffer.remaining());
            buffer.position(buffer.limit());
        }
    }

    private long left() throws IOException {
        return channel.size() - channel.position() + buffer.remaining();
    }

    private static EngineTroubleException damaged() {
        return new EngineTroubleException("This Whisper model is damaged or cut short.");
    }
}
