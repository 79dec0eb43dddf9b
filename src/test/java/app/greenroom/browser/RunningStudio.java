package app.greenroom.browser;

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
    private final Path log;
    private final int port;
    private Process process;

    private RunningStudio(Path home, boolean demo, Path log) throws IOException {
        this.home = home;
        this.demo = demo;
        this.log = log;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    static RunningStudio start(Path home, boolean demo) throws IOException, InterruptedException {
        Files.createDirectories(home);
        RunningStudio studio = new RunningStudio(home, demo, home.resolve("studio.log"));
        studio.start();
        return studio;
    }

    /** On a data directory that may not be there or be of use, so that the log lies elsewhere. */
    static RunningStudio start(Path home, Path log) throws IOException, InterruptedException {
        RunningStudio studio = new RunningStudio(home, false, log);
        studio.start();
        return studio;
    }

    boolean healthy() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(health(), BodyHandlers.discarding()).statusCode() == 200;
        }
    }

    String url() {
        return "http://localhost:" + port;
    }

    int port() {
        return port;
    }

    /** Ends it as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void start() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        // quickest to start, and these run for a minute
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        JAR.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // words are of interest to few stories; the others would share the machine with the engines
        builder.environment().remove("GREENROOM_MODELS");
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("GREENROOM_HOME", home.toString());
        builder.environment().put("GREENROOM_DEMO", String.valueOf(demo));
        process = builder.start();
        awaitHealth();
    }

    private HttpRequest health() {
        return HttpRequest.newBuilder(URI.create(url() + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
    }

    private void awaitHealth() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(deadline)) {
                if (!process.isAlive()) {
                    throw new IOException("the studio did not start:\n" + Files.readString(log));
                }
                try {
                    if (client.send(health(), BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException e) {
                    // not listening yet
                }
                process.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }
        throw new IOException("the studio was not ready in time:\n" + Files.readString(log));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
