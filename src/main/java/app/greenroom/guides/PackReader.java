package app.greenroom.guides;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads packs of the format {@value #FORMAT}, described in docs/pack-format.md. Strict: whatever is unknown, missing,
 * of the wrong kind or beyond its limits is a problem with a line and a reason, and then nothing comes back.
 */
public final class PackReader {

    public static final String FORMAT = "greenroom-pack/1";

    /**
     * What the studio knows about questions, and guides do not.
     *
     * @param categories the keys of categories a question may name
     * @param difficulties the words for how hard a question is
     * @param shortestAnswer in seconds, as is {@code longestAnswer}
     */
    public record Terms(List<String> categories, List<String> difficulties, int shortestAnswer, int longestAnswer) {}

    private final Terms terms;

    public PackReader(Terms terms) {
        this.terms = terms;
    }

    /** @throws PackException with every problem that was found */
    public List<PackGuide> read(InputStream stream) {
        PackProblems problems = new PackProblems();
        PackNode root = PackYaml.parse(PackText.read(stream, problems), problems);
        if (!(root instanceof PackNode.Fields fields)) {
            throw problems.fatal(root.line(), "a pack begins with \"format: %s\"".formatted(FORMAT));
        }
        PackFields pack = new PackFields(fields, "a pack", problems);
        String format = pack.text("format", 40);
        if (!format.equals(FORMAT)) {
            throw problems.fatal(
                    pack.lineOf("format"), "this studio reads packs with \"format: %s\" only".formatted(FORMAT));
        }
        List<PackGuide> guides =
                pack.groups("guides", 1, 50, "a guide", guide -> new PackGuideReading(guide, terms, problems).read());
        pack.refuseOthers();
        onceEach(guides, problems);
        problems.throwIfAny();
        return guides;
    }

    private static void onceEach(List<PackGuide> guides, PackProblems problems) {
        Map<String, Integer> lines = new HashMap<>();
        for (PackGuide guide : guides) {
            Integer before = lines.putIfAbsent(guide.key(), guide.line());
            if (before != null) {
                problems.add(
                        guide.line(),
                        "the key \"%s\" is used twice in this pack, first on line %d"
                                .formatted(Shown.of(guide.key()), before));
            }
        }
    }
}
