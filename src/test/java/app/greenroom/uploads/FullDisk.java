package app.greenroom.uploads;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small disk of its own for recordings, which can be filled to the last byte and emptied again. */
final class FullDisk implements AutoCloseable {

    private static final int SIZE = 160 << 20;

    private final Path folder;
    private final Path ballast;

    private FullDisk(Path folder) {
        this.folder = folder;
        this.ballast = folder.resolve("ballast");
    }

    /**
     * Mounts it.
     *
     * @throws IOException with the reason why this machine does not let us
     */
    static FullDisk mount(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", folder.toString());
        return new FullDisk(folder);
    }

    Path folder() {
        return folder;
    }

    /** Does the work while only so many bytes are free. */
    synchronized <T> T whileFull(long free, Work<T> work) throws IOException, InterruptedException {
        try (OutputStream output = Files.newOutputStream(ballast)) {
            byte[] block = new byte[1 << 20];
            for (long left; (left = Files.getFileStore(folder).getUsableSpace() - free) > 0; ) {
                output.write(block, 0, (int) Math.min(left, block.length));
            }
        }
        try {
            return work.run();
        } finally {
            Files.delete(ballast);
        }
    }

    interface Work<T> {
        T run() throws IOException, InterruptedException;
    }

    synchronized void awaitRoom() {
        // whoever fills the disk holds this lock
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said.strip());
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", folder.toString());
    }
}
