package app.greenroom.browser;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program, started as an operator starts it: a process of its own on a data directory of its own. */
final class RunningStudio implements AutoCloseable {

    private static final Path JAR = Path.of("target/greenroom.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path home;
    private final boolean demo;
    private final int port;
    private Process process;

    private RunningStudio(Path home, boolean demo) throws IOException {
        this.home = home;
        this.demo = demo;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    static RunningStudio start(Path home, boolean demo) throws IOException, InterruptedException {
        RunningStudio studio = new RunningStudio(home, demo);
        studio.start();
        return studio;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** Ends it as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void start() throws IOException, InterruptedException {
        Files.createDirectories(home);
        File log = home.resolve("studio.log").toFile();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        JAR.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("GREENROOM_HOME", home.toString());
        builder.environment().put("GREENROOM_DEMO", String.valueOf(demo));
        process = builder.start();
        awaitHealth(log);
    }

    private void awaitHealth(File log) throws IOException, InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(URI.create(url() + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Instant deadline = Instant.now().plus(PATIENCE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(deadline)) {
                if (!process.isAlive()) {
                    throw new IOException("the studio did not start:\n" + Files.readString(log.toPath()));
                }
                try {
                    if (client.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException e) {
                    // not listening yet
                }
                process.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }
        throw new IOException("the studio was not ready in time:\n" + Files.readString(log.toPath()));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
