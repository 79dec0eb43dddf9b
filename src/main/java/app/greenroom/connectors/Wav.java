package app.greenroom.connectors;

import app.greenroom.speech.Sound;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A file of samples as every engine reads it (RIFF WAVE, PCM). */
final class Wav {

    static final int HEADER = 44;

    private static final int SAMPLE = 2;
    private static final int FORMAT_BYTES = 16;
    private static final int BEFORE_SIZE = 8;
    private static final short PCM = 1;
    private static final short MONO = 1;

    private Wav() {}

    static byte[] of(short[] samples, int count) {
        int data = SAMPLE * count;
        ByteBuffer file = ByteBuffer.allocate(HEADER + data).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(HEADER - BEFORE_SIZE + data).put(ascii("WAVE"));
        file.put(ascii("fmt ")).putInt(FORMAT_BYTES).putShort(PCM).putShort(MONO);
        file.putInt(Sound.RATE).putInt(SAMPLE * Sound.RATE);
        file.putShort((short) SAMPLE).putShort((short) (SAMPLE * Byte.SIZE));
        file.put(ascii("data")).putInt(data);
        file.asShortBuffer().put(samples, 0, count);
        return file.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
