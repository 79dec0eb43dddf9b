package app.greenroom.speech;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Samples in a file: 16 bits, little-endian, nothing else. */
public record SampleFile(Path path) implements Sound {

    private static final int BLOCK = 8000;
    private static final int BYTES = 2;

    public double seconds() throws IOException {
        return (double) Files.size(path) / BYTES / RATE;
    }

    /** A moment of it, as far as there is sound. */
    public short[] between(double from, double to) throws IOException {
        long first = Math.max(0, Math.round(from * RATE));
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            long count = Math.min(Math.round(to * RATE), channel.size() / BYTES) - first;
            ByteBuffer bytes =
                    ByteBuffer.allocate((int) Math.max(0, count) * BYTES).order(ByteOrder.LITTLE_ENDIAN);
            channel.position(first * BYTES);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
            short[] samples = new short[bytes.flip().remaining() / BYTES];
            bytes.asShortBuffer().get(samples);
            return samples;
        }
    }

    @Override
    public void listen(Listener listener) throws IOException {
        byte[] bytes = new byte[BYTES * BLOCK];
        short[] samples = new short[BLOCK];
        try (InputStream input = new BufferedInputStream(Files.newInputStream(path))) {
            for (int read; (read = input.readNBytes(bytes, 0, bytes.length)) >= BYTES; ) {
                ByteBuffer.wrap(bytes, 0, read)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .asShortBuffer()
                        .get(samples, 0, read / BYTES);
                listener.hear(samples, read / BYTES);
            }
        }
    }
}
