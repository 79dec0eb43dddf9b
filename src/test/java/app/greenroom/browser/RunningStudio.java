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
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program, started as an operator starts it: a process of its own on a data directory of its own. */
public final class RunningStudio implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path home;
    private final Map<String, String> settings;
    private final Path log;
    private final int port;
    private Process process;

    private RunningStudio(Path home, Map<String, String> settings, Path log) throws IOException {
        this.home = home;
        this.settings = settings;
        this.log = log;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    /** The demo studio. */
    static RunningStudio startDemo(Path home) throws IOException, InterruptedException {
        Packaged.layDemo(home);
        return start(home, Map.of("GREENROOM_DEMO", "true"));
    }

    /** A studio that nobody has been in yet. */
    static RunningStudio startNew(Path home) throws IOException, InterruptedException {
        layNew(home);
        return start(home, Map.of());
    }

    /** A data directory to {@link #start} on: that of a studio that nobody has been in yet. */
    public static void layNew(Path home) throws IOException, InterruptedException {
        Packaged.layNew(home);
    }

    /**
     * On a data directory as it is: empty, or as an earlier studio left it.
     *
     * @param settings as an operator gives them, in the environment
     */
    public static RunningStudio start(Path home, Map<String, String> settings)
            throws IOException, InterruptedException {
        Files.createDirectories(home);
        RunningStudio studio = new RunningStudio(home, settings, home.resolve("studio.log"));
        studio.start();
        return studio;
    }

    /** On a data directory that may not be there or be of use, so that the log lies elsewhere. */
    static RunningStudio start(Path home, Path log) throws IOException, InterruptedException {
        RunningStudio studio = new RunningStudio(home, Map.of(), log);
        studio.start();
        return studio;
    }

    public boolean healthy() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(health(), BodyHandlers.discarding()).statusCode() == 200;
        }
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    /** Ends it as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public void start() throws IOException, InterruptedException {
        start(Packaged.command());
    }

    private void start(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // words are of interest to few stories; the others would share the machine with the engines
        builder.environment().remove("GREENROOM_MODELS");
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("GREENROOM_HOME", home.toAbsolutePath().toString());
        builder.environment().putAll(settings);
        process = builder.start();
        awaitHealth();
    }

    /** On this data directory, and for as long as it takes to end in good order. */
    static void startAndStop(List<String> command, Path home, Map<String, String> settings)
            throws IOException, InterruptedException {
        Files.createDirectories(home);
        RunningStudio studio = new RunningStudio(home, settings, home.resolve("studio.log"));
        studio.start(command);
        studio.process.destroy();
        if (!studio.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            studio.kill();
            throw new IOException("the studio did not end:\n" + Files.readString(studio.log));
        }
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
