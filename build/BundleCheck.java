import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says whether the committed browser bundle is the one these sources give. Without it, Vaadin would find a stale bundle
 * by itself and try to fetch a Node of its own, with an error that speaks of a failed download.
 *
 * <p>Run by Maven in the folder of the pom: {@code java build/BundleCheck.java verify|write|skip VAADIN_VERSION}.
 */
public class BundleCheck {

    private static final Path SUM = Path.of("src/main/bundles/sources.sha256");
    private static final Pattern COMPONENT = Pattern.compile("\\bcom\\.vaadin\\.flow\\.component\\.[a-z0-9]+\\.[A-Z]\\w*");
    private static final Pattern ANNOTATION = Pattern.compile("@(NpmPackage|JsModule|CssImport)\\([^)]*\\)", Pattern.DOTALL);

    public static void main(String[] args) throws Exception {
        String now = sum(args[1]);
        switch (args[0]) {
            case "write" -> {
                Files.createDirectories(SUM.getParent());
                Files.writeString(SUM, now + "\n");
            }
            case "verify" -> {
                String committed = Files.exists(SUM) ? Files.readString(SUM).strip() : "none";
                if (!now.equals(committed)) {
                    System.err.println(
                            """

                            The committed browser bundle (src/main/bundles) is stale: something in frontend/, an @NpmPackage,
                            an @JsModule, the Vaadin components in use or their version has changed since it was built.

                                bin/frontend      rebuilds it; commit the result with your change.
                            """);
                    System.exit(1);
                }
            }
            default -> {}
        }
    }

    private static String sum(String vaadin) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        add(digest, "vaadin " + vaadin);
        for (Path file : files("frontend", "")) {
            if (!file.startsWith(Path.of("frontend", "generated"))) {
                add(digest, file.toString().replace('\\', '/'));
                add(digest, Files.readString(file).replace("\r\n", "\n"));
            }
        }
        // the bundle holds just the components in use
        TreeSet<String> used = new TreeSet<>();
        for (Path file : files("src/main/java", ".java")) {
            String source = Files.readString(file);
            COMPONENT.matcher(source).results().map(MatchResult::group).forEach(used::add);
            ANNOTATION.matcher(source).results().map(found -> found.group().replaceAll("\\s+", " ")).forEach(used::add);
        }
        add(digest, String.join("\n", used));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        Path top = Path.of(folder);
        if (!Files.exists(top)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(top)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
