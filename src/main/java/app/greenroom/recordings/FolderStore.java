package app.greenroom.recordings;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Recordings in a folder of this machine, in 65 536 subfolders named after the random end of their ids. */
class FolderStore implements RecordingStore {

    private static final int BLOCK = 128 * 1024;
    private static final boolean FOLDERS_CAN_BE_FORCED =
            !System.getProperty("os.name").startsWith("Windows");

    private final Path root;
    private final long keepFree;
    private final FolderLocks writers;

    FolderStore(Path root, long keepFree) {
        this.root = root.toAbsolutePath().normalize();
        this.writers = new FolderLocks(this.root);
        this.keepFree = keepFree;
    }

    @Override
    public void append(RecordingId id, long offset, ByteBuffer bytes) {
        Path file = path(id);
        try {
            if (offset == 0) {
                makeFolders(file.getParent());
            }
            requireRoom(bytes.remaining());
            try (FileChannel channel = openForAppend(file, offset)) {
                cutOff(id, channel, offset);
                write(channel, offset, bytes);
                channel.force(false);
            }
            if (offset == 0) {
                forceFolder(file.getParent());
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static void cutOff(RecordingId id, FileChannel channel, long offset) throws IOException {
        long size = channel.size();
        if (size < offset) {
            throw new IllegalStateException(
                    "recording " + id + " ends at " + size + ", but bytes up to " + offset + " were acknowledged");
        }
        if (size > offset) {
            channel.truncate(offset);
        }
    }

    /** Piece by piece: the JDK keeps memory of a piece's size for each thread that ever wrote one. */
    private static void write(FileChannel channel, long offset, ByteBuffer bytes) throws IOException {
        int end = bytes.limit();
        long at = offset;
        while (bytes.position() < end) {
            bytes.limit(Math.min(end, bytes.position() + BLOCK));
            at += channel.write(bytes, at);
            bytes.limit(end);
        }
    }

    private static FileChannel openForAppend(Path file, long offset) throws IOException {
        return offset == 0
                ? FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE)
                : FileChannel.open(file, StandardOpenOption.WRITE);
    }

    @Override
    public long end(RecordingId id) {
        try (FileChannel channel = FileChannel.open(path(id), StandardOpenOption.WRITE)) {
            // whoever wrote it may have died before they could force it
            channel.force(false);
            return channel.size();
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public boolean keepsOthersOut() {
        return true;
    }

    @Override
    public <T> T alone(RecordingId id, Supplier<T> work) {
        return writers.alone((int) id.value().getLeastSignificantBits(), work);
    }

    @Override
    public void seal(RecordingId id, long length) {
        try (FileChannel channel = FileChannel.open(path(id), StandardOpenOption.WRITE)) {
            channel.truncate(length);
            channel.force(true);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void put(RecordingId id, Path source) {
        Path file = path(id);
        try {
            requireRoom(Files.size(source));
            makeFolders(file.getParent());
            // the same folder: only there is the rename atomic
            Path part = file.resolveSibling(UUID.randomUUID() + ".part");
            try {
                Files.copy(source, part);
                try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            forceFolder(file.getParent());
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void copy(RecordingId from, RecordingId to) {
        put(to, path(from));
    }

    @Override
    public InputStream read(RecordingId id, long length) throws IOException {
        return Channels.newInputStream(new FirstBytes(FileChannel.open(path(id)), length));
    }

    @Override
    public void send(RecordingId id, long from, long count, OutputStream to) throws IOException {
        try (FileChannel channel = FileChannel.open(path(id))) {
            ByteBuffer block = ByteBuffer.allocate((int) Math.min(BLOCK, count));
            long end = from + count;
            for (long at = from; at < end; ) {
                block.clear().limit((int) Math.min(block.capacity(), end - at));
                int read = channel.read(block, at);
                if (read < 0) {
                    throw new EOFException("recording " + id + " ends at " + at + ", not at " + end);
                }
                to.write(block.array(), 0, read);
                at += read;
            }
        }
    }

    @Override
    public Optional<Path> localFile(RecordingId id) {
        return Optional.of(path(id)).filter(Files::isRegularFile);
    }

    @Override
    public <T> T asFile(RecordingId id, FileWork<T> work) throws IOException {
        return work.on(path(id));
    }

    @Override
    public void erase(RecordingId id) {
        // not between somebody's look whether it may be written and their writing
        alone(id, () -> {
            delete(path(id));
            return true;
        });
    }

    private void delete(Path file) {
        try {
            if (Files.deleteIfExists(file)) {
                forceFolder(file.getParent());
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private Path path(RecordingId id) {
        String name = id.toString();
        int end = name.length();
        return root.resolve(name.substring(end - 2)).resolve(name);
    }

    /** A new file is only as durable as the entries of the folders that lead to it. */
    private void makeFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            for (Path above = folder.getParent(); above.startsWith(root); above = above.getParent()) {
                forceFolder(above);
            }
        }
    }

    private static void forceFolder(Path folder) throws IOException {
        if (FOLDERS_CAN_BE_FORCED) {
            try (FileChannel channel = FileChannel.open(folder)) {
                channel.force(true);
            }
        }
    }

    private void requireRoom(long bytes) throws IOException {
        // one question to the system; the file store of Files reads the whole table of mounts for it
        long room = root.toFile().getUsableSpace();
        if (room == 0) {
            Files.createDirectories(root);
            room = Files.getFileStore(root).getUsableSpace();
        }
        if (room - bytes < keepFree) {
            throw new StoreFullException("less than " + keepFree + " bytes would stay free in " + root);
        }
    }

    /** A disk that fills up between the look and the write is full all the same. */
    private RuntimeException failed(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return new IllegalStateException("recording " + missing.getFile() + " is not in the store", e);
        }
        String message = String.valueOf(e.getMessage());
        if (message.contains("No space left") || message.contains("quota exceeded")) {
            return new StoreFullException(message);
        }
        return new UncheckedIOException(e);
    }
}
