package app.greenroom.uploads;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tus-js-client of npm, in the version of src/test/node, run by the Node of this machine. */
final class TusJsClient {

    private static final Path SOURCES = Path.of("src/test/node");
    private static final Path FOLDER = Path.of("target/tus-js-client");

    private final String address;
    private final Script script;

    private TusJsClient(String address, Script script) {
        this.address = address;
        this.script = script;
    }

    /** What came of one run. */
    record Outcome(String url, String error, List<String> requests) {}

    static TusJsClient install(String address, Script script) throws IOException, InterruptedException {
        assumeTrue(runs("node", "--version") && runs("npm", "--version"), "no Node: tus-js-client is not tried");
        Files.createDirectories(FOLDER);
        for (String file : new String[] {"package.json", "package-lock.json", "tus.mjs"}) {
            Files.copy(SOURCES.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        try {
            run(List.of("npm", "ci", "--no-audit", "--no-fund"));
        } catch (IOException e) {
            throw new TestAbortedException("npm could not bring tus-js-client: " + e.getMessage());
        }
        return new TusJsClient(address, script);
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Creates an upload of the file and sends it. */
    Outcome send(Path file, Map<String, Object> options) throws IOException, InterruptedException {
        return run(file, "endpoint", address + "/api/takes", options);
    }

    /** Goes on with an upload where the studio says it ends. */
    Outcome resume(Path file, String url, Map<String, Object> options) throws IOException, InterruptedException {
        return run(file, "uploadUrl", url, options);
    }

    private Outcome run(Path file, String where, String url, Map<String, Object> options)
            throws IOException, InterruptedException {
        Map<String, Object> wanted = new java.util.HashMap<>(options);
        wanted.putIfAbsent(where, url);
        wanted.put("cookie", script.cookie());
        wanted.put("file", file.toAbsolutePath().toString());
        wanted.putIfAbsent(
                "metadata",
                Map.of(
                        "question",
                        UploadStudio.QUESTION,
                        "filetype",
                        "audio/webm",
                        "clientkey",
                        java.util.UUID.randomUUID().toString()));
        JsonNode told = JsonMapper.shared()
                .readTree(run(List.of("node", "tus.mjs", JsonMapper.shared().writeValueAsString(wanted))));
        return new Outcome(
                told.path("url").asString(""),
                told.path("error").asString(""),
                StreamSupport.stream(told.path("requests").spliterator(), false)
                        .map(JsonNode::asString)
                        .toList());
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(new ArrayList<>(command))
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said.strip());
        }
        return said;
    }
}
