package app.greenroom.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFileTest {

    @TempDir
    private Path folder;

    @Test
    void aMomentIsWhatLiesBetweenTwoTimes() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 2 * Sound.RATE; i++) {
            bytes.write(i);
            bytes.write(i >> 8);
        }
        SampleFile sound = new SampleFile(Files.write(folder.resolve("sound"), bytes.toByteArray()));

        short[] moment = sound.between(0.5, 0.75);

        assertThat(moment).hasSize(Sound.RATE / 4).startsWith((short) 8000, (short) 8001);
        assertThat(sound.between(-1, 0.5)).hasSize(Sound.RATE / 2).startsWith((short) 0, (short) 1);
        assertThat(sound.between(1.5, 9)).hasSize(Sound.RATE / 2);
        assertThat(sound.between(3, 4)).isEmpty();
    }
}
