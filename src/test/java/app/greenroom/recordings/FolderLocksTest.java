package app.greenroom.recordings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node that writes is waited for by another process, as long as it lives. */
class FolderLocksTest {

    private static final int RECORDING = 7;

    @TempDir
    Path folder;

    private Process other;

    @BeforeEach
    void anotherNodeWrites() throws IOException {
        other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherNode.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(other.inputReader().readLine()).isEqualTo("alone");
    }

    @AfterEach
    void end() {
        other.destroyForcibly().onExit().join();
    }

    static class OtherNode {
        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            new FolderLocks(folder).alone(RECORDING, () -> {
                try {
                    System.out.println("alone");
                    System.in.read();
                    return Files.writeString(folder.resolve("written"), "whole");
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
    }

    private CompletableFuture<Boolean> seenByUs(int number) {
        return CompletableFuture.supplyAsync(
                () -> new FolderLocks(folder).alone(number, () -> Files.exists(folder.resolve("written"))));
    }

    @Test
    void whatItWritesIsSeenByWhoeverIsNext() throws Exception {
        CompletableFuture<Boolean> seen = seenByUs(RECORDING);
        other.outputWriter().append('\n').flush();

        assertThat(seen.get(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void nobodyWaitsForTheDead() throws Exception {
        CompletableFuture<Boolean> seen = seenByUs(RECORDING);
        other.destroyForcibly();

        assertThat(seen.get(20, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void otherRecordingsGoOn() throws Exception {
        assertThat(seenByUs(RECORDING + 1).get(20, TimeUnit.SECONDS)).isFalse();
    }
}
