package app.greenroom.recordings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Locks that hold among all processes that share a folder: each is a byte of one empty file. The system lets go of those of
 * a process that dies. Things whose numbers fall together share a lock, which costs them time and nothing else.
 */
class FolderLocks {

    private static final int LOCKS = 1024;

    private final Path folder;
    /** The system's locks are the process's, not a thread's. */
    private final ReentrantLock[] threads = new ReentrantLock[LOCKS];

    private @Nullable FileChannel file;

    FolderLocks(Path folder) {
        this.folder = folder;
        for (int i = 0; i < LOCKS; i++) {
            threads[i] = new ReentrantLock();
        }
    }

    <T> T alone(int number, Supplier<T> work) {
        int place = Math.floorMod(number, LOCKS);
        ReentrantLock thread = threads[place];
        if (thread.isHeldByCurrentThread()) {
            return work.get();
        }
        thread.lock();
        try (FileLock held = file().lock(place, 1, false)) {
            return work.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.unlock();
        }
    }

    /** Never closed by us: closing it would let go of everybody's. An interrupted thread may have closed it. */
    private synchronized FileChannel file() throws IOException {
        if (file == null || !file.isOpen()) {
            Files.createDirectories(folder);
            file = FileChannel.open(folder.resolve(".writers"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }
        return file;
    }
}
