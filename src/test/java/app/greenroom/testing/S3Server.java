package app.greenroom.testing;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A real S3 server (S3Proxy over a folder) in a process of its own, which can be killed and started again. */
public final class S3Server implements AutoCloseable {

    public static final String KEY = "greenroom-test";
    public static final String SECRET = "not-a-secret";
    private static final Path JAR = Path.of("target/s3/s3proxy.jar");

    private final Path folder;
    private final int port;
    private Process process;

    private S3Server(Path folder) throws IOException {
        this.folder = folder;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
    }

    /** Starts a server on the folder; each folder in it is a bucket. */
    public static S3Server on(Path folder, String... buckets) {
        try {
            S3Server server = new S3Server(folder);
            for (String bucket : buckets) {
                Files.createDirectories(folder.resolve("data").resolve(bucket));
            }
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    /** What the server keeps of a bucket, as it lies on its disk. */
    public Path bucket(String name) {
        return folder.resolve("data").resolve(name);
    }

    public void start() {
        try {
            Path settings = Files.write(
                    folder.resolve("s3proxy.properties"),
                    List.of(
                            "s3proxy.endpoint=" + endpoint(),
                            "s3proxy.authorization=aws-v4",
                            "s3proxy.identity=" + KEY,
                            "s3proxy.credential=" + SECRET,
                            "jclouds.provider=filesystem-nio2",
                            "jclouds.filesystem.basedir="
                                    + folder.resolve("data").toAbsolutePath()));
            File log = folder.resolve("s3proxy.log").toFile();
            String java = ProcessHandle.current().info().command().orElse("java");
            process = new ProcessBuilder(
                            java,
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            JAR.toString(),
                            "--properties",
                            settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(Duration.ofSeconds(60)).until(this::listens);
    }

    private boolean listens() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the S3 server ended: look into " + folder.resolve("s3proxy.log"));
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** As by kill -9. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
