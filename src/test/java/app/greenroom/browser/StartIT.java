package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting where starting cannot work. */
class StartIT {

    @TempDir
    Path folder;

    @Test
    void aSecondStudioOnTheSameDataSaysSoAndLeavesTheFirstAlone() throws Exception {
        try (RunningStudio first = RunningStudio.startNew(folder)) {
            assertThatThrownBy(() -> RunningStudio.start(folder, Map.of()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("Another Greenroom is already running on this data directory");
            assertThat(first.healthy()).isTrue();
        }
    }

    @Test
    void aDataDirectoryThatCannotBeMadeIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertThatThrownBy(() -> RunningStudio.start(file.resolve("home"), folder.resolve("start.log")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Greenroom cannot use its data directory")
                .hasMessageContaining(file.resolve("home").toString());
    }
}
