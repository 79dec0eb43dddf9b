package app.greenroom.recordings;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The bytes of recordings. What a method has done when it returns is on the disk and survives a killed process. A
 * recording is written by one caller at a time; who that is, and how long the recording truly is, the caller's database
 * decides: bytes beyond the length it names are the torn end of a write that was never acknowledged.
 */
public interface RecordingStore {

    /**
     * Writes the bytes at the offset, which is where the recording ends by the caller's account. Anything beyond it is
     * cut off first. The first append (at 0) makes the recording.
     *
     * @throws StoreFullException when there is no room for them; nothing was acknowledged then
     * @throws IllegalStateException when the store holds less than the offset says
     */
    void append(RecordingId id, long offset, ByteBuffer bytes);

    /**
     * Where the recording ends, 0 when there is none: all that lies before this is on the disk. It may be more than was
     * acknowledged, never less.
     */
    long end(RecordingId id);

    /** Whether {@link #alone} keeps out other processes, too; if not, the caller has to. */
    default boolean keepsOthersOut() {
        return false;
    }

    /** Does the work while nobody else does such work on the recording, or erases it. */
    default <T> T alone(RecordingId id, Supplier<T> work) {
        return work.get();
    }

    /** Cuts off whatever lies beyond the length; nothing will be appended from now on. */
    void seal(RecordingId id, long length);

    /** Keeps a copy of the file under a new id: whole, or not at all. */
    void put(RecordingId id, Path file);

    /** Keeps the bytes of one recording under a second id; each can be erased without the other. */
    void copy(RecordingId from, RecordingId to);

    /** The first bytes of a recording, from 0. */
    InputStream read(RecordingId id, long length) throws IOException;

    /** Sends the given part of a recording to the stream. Fails when the recording ends before it. */
    void send(RecordingId id, long from, long count, OutputStream to) throws IOException;

    /**
     * The recording as a file of this machine, if that is what it is: for somebody who can hand it to the network without
     * passing the bytes through this process. For reading only; it may be erased at any moment.
     */
    default Optional<Path> localFile(RecordingId id) {
        return Optional.empty();
    }

    /** Does work that needs the recording as a file, for reading only and for as long as the work takes. */
    <T> T asFile(RecordingId id, FileWork<T> work) throws IOException;

    /** The bytes are gone afterwards; erasing what is not there is no error. */
    void erase(RecordingId id);

    /** Work on a file. */
    @FunctionalInterface
    interface FileWork<T> {
        T on(Path file) throws IOException;
    }
}
