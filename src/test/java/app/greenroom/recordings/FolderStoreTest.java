package app.greenroom.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FolderStoreTest extends RecordingStoreContract {

    @Override
    protected RecordingStore store() {
        return new FolderStore(folder.resolve("recordings"), 0);
    }

    @Test
    void spreadsRecordingsOverSubfoldersNamedAfterTheRandomEndOfTheirIds() {
        RecordingId id = RecordingId.next();
        store().append(id, 0, bytes("x"));

        String name = id.toString();
        assertThat(folder.resolve("recordings").resolve(name.substring(34)).resolve(name))
                .exists();
    }

    @Test
    void leavesRoomForTheDatabaseAndSaysSo() throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        RecordingStore greedy = new FolderStore(folder, free + 1_000_000);
        RecordingId id = RecordingId.next();

        assertThatThrownBy(() -> greedy.append(id, 0, bytes("x"))).isInstanceOf(StoreFullException.class);
    }

    @Test
    void aFileThatCannotBeKeptLeavesNothingBehind() {
        RecordingId id = RecordingId.next();

        assertThatThrownBy(() -> store().put(id, folder.resolve("not-there"))).isInstanceOf(RuntimeException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void nothingUnfinishedStaysBesideARecording() throws IOException {
        store().put(RecordingId.next(), Files.writeString(folder.resolve("file"), "done"));

        assertThat(files()).hasSize(1).noneMatch(file -> file.toString().endsWith(".part"));
    }

    private java.util.List<Path> files() {
        Path root = folder.resolve("recordings");
        if (!Files.exists(root)) {
            return java.util.List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
