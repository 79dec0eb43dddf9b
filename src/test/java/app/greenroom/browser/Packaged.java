package app.greenroom.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * What all suites of a day begin with: the packaged program taken apart, as bin/run does it, its classes as a first start
 * left them, and the data directories of a new studio, of one with a candidate and of the demo's. Whichever JVM comes first makes each of them, of
 * this very jar, by starting it on nothing; the others wait for that, and copy.
 */
final class Packaged {

    private static final Path JAR = Path.of("target/greenroom.jar");
    private static final Path FOLDER = Path.of("target/it");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static Path made;

    private Packaged() {}

    /** The command that starts it. */
    static List<String> command() throws IOException, InterruptedException {
        return command(made(), "-XX:SharedArchiveFile=");
    }

    private static List<String> command(Path made, String archive) {
        return List.of(
                JAVA,
                "-Xmx1g",
                "-XX:+UseSerialGC",
                // quickest to start, and these run for a minute
                "-XX:TieredStopAtLevel=1",
                archive + made.resolve("app/classes.jsa"),
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                made.resolve("app/greenroom.jar").toString());
    }

    /** Lays down a studio that nobody has been in yet. */
    static void layNew(Path home) throws IOException, InterruptedException {
        FileSystemUtils.copyRecursively(made().resolve("new"), home);
    }

    /** Lays down the demo studio. */
    static void layDemo(Path home) throws IOException, InterruptedException {
        Path made = made();
        Path demo = made.resolve("demo-" + LocalDate.now());
        once(demo, () -> {
            FileSystemUtils.copyRecursively(made.resolve("new"), demo);
            RunningStudio.startAndStop(command(made, "-XX:SharedArchiveFile="), demo, Map.of("GREENROOM_DEMO", "true"));
        });
        FileSystemUtils.copyRecursively(demo, home);
    }

    /** Lays down a studio whose first person has added a candidate, and nothing else; this browser may have to help. */
    static void layWithCandidate(Path home, Chromium chromium) throws IOException, InterruptedException {
        Path made = made();
        Path candidate = made.resolve("candidate");
        once(candidate, () -> {
            FileSystemUtils.copyRecursively(made.resolve("new"), candidate);
            try (RunningStudio studio = RunningStudio.start(candidate, Map.of())) {
                People.addCandidateToNewStudio(chromium, studio);
            }
        });
        FileSystemUtils.copyRecursively(candidate, home);
    }

    private static synchronized Path made() throws IOException, InterruptedException {
        if (made == null) {
            Path folder = FOLDER.resolve(HexFormat.of().toHexDigits((int) checksum()));
            once(folder, () -> make(folder));
            made = folder;
        }
        return made;
    }

    private static long checksum() throws IOException {
        CRC32 checksum = new CRC32();
        // an archive of classes is of use to this Java alone
        checksum.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
        try (InputStream jar = new CheckedInputStream(Files.newInputStream(JAR), checksum)) {
            jar.transferTo(OutputStream.nullOutputStream());
        }
        return checksum.getValue();
    }

    private static void make(Path folder) throws IOException, InterruptedException {
        forgetOthers(folder.getFileName().toString());
        Process process = new ProcessBuilder(
                        JAVA,
                        "-Djarmode=tools",
                        "-jar",
                        JAR.toString(),
                        "extract",
                        "--destination",
                        folder.resolve("app").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException(JAR + " could not be taken apart");
        }
        RunningStudio.startAndStop(command(folder, "-XX:ArchiveClassesAtExit="), folder.resolve("new"), Map.of());
    }

    /** Those of earlier jars, a quarter of a gigabyte each. */
    private static void forgetOthers(String name) throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            for (Path other : all.filter(path -> !path.getFileName().toString().startsWith(name))
                    .toList()) {
                FileSystemUtils.deleteRecursively(other);
            }
        }
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    /** What was begun and not finished is begun anew. */
    private static synchronized void once(Path folder, Work work) throws IOException, InterruptedException {
        Path done = folder.resolveSibling(folder.getFileName() + ".done");
        Files.createDirectories(folder.getParent());
        try (FileChannel file = FileChannel.open(
                        folder.resolveSibling(folder.getFileName() + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            if (!Files.exists(done)) {
                FileSystemUtils.deleteRecursively(folder);
                work.run();
                Files.createFile(done);
            }
        }
    }
}
