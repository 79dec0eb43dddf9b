package app.greenroom.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store of recordings does; one subclass for each engine. */
abstract class RecordingStoreContract {

    @TempDir
    protected Path folder;

    private final RecordingId id = RecordingId.next();

    /** The engine under test; asked again, it answers one that finds what an earlier one kept, as after a restart. */
    protected abstract RecordingStore store() throws IOException;

    @Test
    void keepsWhatWasAppendedInOrder() throws IOException {
        store().append(id, 0, bytes("Good "));
        store().append(id, 5, bytes("morning"));

        assertThat(text(id, 12)).isEqualTo("Good morning");
    }

    @Test
    void aTornEndIsCutOffByTheNextAppend() throws IOException {
        store().append(id, 0, bytes("Good "));
        store().append(id, 5, bytes("mor"));
        // the process died before the caller's database learned of "mor"
        store().append(id, 5, bytes("evening"));

        assertThat(text(id, 12)).isEqualTo("Good evening");
        store().append(id, 2, bytes("d"));
        assertThat(wholeText(id)).isEqualTo("God");
    }

    @Test
    void saysWhereARecordingEnds() throws IOException {
        assertThat(store().end(id)).isZero();
        store().append(id, 0, bytes("Good "));
        store().append(id, 5, bytes("morning"));

        assertThat(store().end(id)).isEqualTo(12);
        store().append(id, 5, bytes("day"));
        assertThat(store().end(id)).isEqualTo(8);
        store().seal(id, 4);
        assertThat(store().end(id)).isEqualTo(4);
        store().erase(id);
        assertThat(store().end(id)).isZero();
    }

    @Test
    void appendingBeyondTheEndIsRefusedAndChangesNothing() throws IOException {
        store().append(id, 0, bytes("Good"));

        assertThatThrownBy(() -> store().append(id, 5, bytes("x"))).isInstanceOf(IllegalStateException.class);
        assertThat(wholeText(id)).isEqualTo("Good");
    }

    @Test
    void appendingToWhatIsNotThereIsRefused() {
        assertThatThrownBy(() -> store().append(id, 3, bytes("x"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void beginningAnewReplacesWhatWasThere() throws IOException {
        store().append(id, 0, bytes("a first try"));
        store().append(id, 0, bytes("again"));

        assertThat(wholeText(id)).isEqualTo("again");
    }

    @Test
    void sealingCutsOffTheTornEnd() throws IOException {
        store().append(id, 0, bytes("Good morning and"));
        store().seal(id, 12);

        assertThat(wholeText(id)).isEqualTo("Good morning");
    }

    @Test
    void readsNoFurtherThanAsked() throws IOException {
        store().append(id, 0, bytes("Good morning"));

        assertThat(text(id, 4)).isEqualTo("Good");
        assertThat(text(id, 0)).isEmpty();
    }

    @Test
    void sendsAnyPartAndNothingElse() throws IOException {
        byte[] large = new byte[300_000];
        new java.util.Random(1).nextBytes(large);
        store().append(id, 0, ByteBuffer.wrap(large));

        assertThat(part(id, 150_001, 140_000)).isEqualTo(java.util.Arrays.copyOfRange(large, 150_001, 290_001));
        assertThat(part(id, 299_999, 1)).containsExactly(large[299_999]);
        assertThatThrownBy(() -> part(id, 299_999, 2)).isInstanceOf(EOFException.class);
    }

    @Test
    void keepsAFileWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "a finished recording");
        store().put(id, file);
        store().put(id, file);

        assertThat(wholeText(id)).isEqualTo("a finished recording");
        assertThat(file).exists();
    }

    @Test
    void aCopyOutlivesTheOther() throws IOException {
        RecordingId copy = RecordingId.next();
        store().append(id, 0, bytes("twice"));
        store().copy(id, copy);
        store().erase(id);

        assertThat(wholeText(copy)).isEqualTo("twice");
    }

    @Test
    void whatIsErasedIsGoneAndErasingAgainIsNoError() {
        store(s -> s.append(id, 0, bytes("private")));
        store(s -> s.erase(id));
        store(s -> s.erase(id));

        assertThatThrownBy(() -> wholeText(id)).isInstanceOf(IOException.class);
    }

    private interface Deed {
        void on(RecordingStore store);
    }

    private void store(Deed deed) {
        try {
            deed.on(store());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    protected static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private String text(RecordingId of, long length) throws IOException {
        try (InputStream input = store().read(of, length)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String wholeText(RecordingId of) throws IOException {
        return store().asFile(of, Files::readString);
    }

    private byte[] part(RecordingId of, long from, long count) throws IOException {
        ByteArrayOutputStream sink = new ByteArrayOutputStream();
        store().send(of, from, count, sink);
        return sink.toByteArray();
    }
}
