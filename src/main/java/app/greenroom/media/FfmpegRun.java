package app.greenroom.media;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of ffmpeg: may read and write local files and its own pipes only, asks nothing, and ends in time. */
class FfmpegRun implements Closeable {

    private static final int LONGEST_REPORT = 40_000;

    private final Process process;
    private final Thread listener;
    private final Thread watch;
    private final ByteArrayOutputStream report = new ByteArrayOutputStream();
    private volatile boolean late;

    FfmpegRun(FfmpegProgram program, Duration limit, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.path().toString(), "-nostdin", "-hide_banner"));
        // one allocation of a file's asking may not take the machine
        command.addAll(List.of("-nostats", "-max_alloc", "268435456"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().retainAll(List.of("PATH", "SystemRoot", "TMPDIR"));
        builder.environment().putAll(program.environment());
        this.process = builder.start();
        process.getOutputStream().close();
        this.listener = Thread.ofVirtual().start(this::listen);
        this.watch = Thread.ofVirtual().start(() -> watch(limit));
    }

    /** What it writes to {@code pipe:1}. */
    InputStream output() {
        return process.getInputStream();
    }

    /** Waits for the end and answers what was reported about the files. */
    String report() throws IOException, UnreadableMediaException {
        try {
            process.waitFor();
            listener.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while ffmpeg was running", e);
        }
        String said = report.toString(StandardCharsets.UTF_8);
        if (late) {
            throw new IOException("ffmpeg was stopped at its time limit");
        }
        if (process.exitValue() != 0) {
            throw new UnreadableMediaException("ffmpeg ended with " + process.exitValue() + ": " + lastLine(said));
        }
        return said;
    }

    private void listen() {
        byte[] block = new byte[4096];
        try (InputStream errors = process.getErrorStream()) {
            for (int read; (read = errors.read(block)) > 0; ) {
                if (report.size() < LONGEST_REPORT) {
                    report.write(block, 0, read);
                }
            }
        } catch (IOException e) {
            report.writeBytes(("\n" + e.getMessage()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void watch(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                late = true;
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String lastLine(String said) {
        List<String> lines = said.strip().lines().toList();
        return lines.isEmpty() ? "no reason given" : lines.getLast();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        watch.interrupt();
    }
}
