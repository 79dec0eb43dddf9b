package app.greenroom.guides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML into nodes that know their lines. Only plain YAML: one document, no anchors, aliases or tags, so that a
 * small file cannot unfold into a large one, and nothing in it names a Java class.
 */
final class PackYaml {

    private static final int DEEPEST = 12;
    private static final int MOST_NODES = 20_000;
    private static final Pattern PLACE = Pattern.compile("in reader, line (\\d+), column \\d+");
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST + 2).build())
            .build();

    private final YAMLParser parser;
    private final List<String> lines;
    private final PackProblems problems;
    private int nodes;

    private PackYaml(YAMLParser parser, List<String> lines, PackProblems problems) {
        this.parser = parser;
        this.lines = lines;
        this.problems = problems;
    }

    static PackNode parse(String text, PackProblems problems) {
        try (YAMLParser parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), text)) {
            return new PackYaml(parser, text.lines().toList(), problems).document();
        } catch (JacksonException e) {
            throw problems.fatal(line(e), reason(e));
        }
    }

    private PackNode document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw problems.fatal(1, "the file is empty");
        }
        PackNode root = node(first, 1);
        if (parser.nextToken() != null) {
            throw problems.fatal(line(), "a second document begins here; a pack is one document with a list of guides");
        }
        return root;
    }

    private PackNode node(JsonToken token, int depth) {
        int line = line();
        if (++nodes > MOST_NODES || depth > DEEPEST) {
            throw problems.fatal(line, "this is far more, or far more nested, than a pack can hold");
        }
        refuseShortcuts(line);
        return switch (token) {
            case START_OBJECT -> fields(line, depth);
            case START_ARRAY -> items(line, depth);
            case VALUE_STRING -> new PackNode.Text(line, parser.getString());
            case VALUE_NUMBER_INT -> new PackNode.Whole(line, parser.getString());
            case VALUE_NUMBER_FLOAT -> new PackNode.Other(line, "a number with decimals");
            case VALUE_TRUE, VALUE_FALSE -> new PackNode.Other(line, "true or false");
            default -> new PackNode.Other(line, "empty");
        };
    }

    private PackNode fields(int line, int depth) {
        Map<String, PackNode> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int at = line();
            refuseShortcuts(at);
            PackNode value = node(parser.nextToken(), depth + 1);
            Integer before = lines.putIfAbsent(name, at);
            if (before == null) {
                values.put(name, value);
            } else {
                problems.add(at, "the field \"%s\" is given twice, first on line %d".formatted(Shown.of(name), before));
            }
        }
        return new PackNode.Fields(line, values, lines);
    }

    private PackNode items(int line, int depth) {
        List<PackNode> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(node(token, depth + 1));
        }
        return new PackNode.Items(line, values);
    }

    /** The parser tells of anchors at some nodes only, so we look at what stands where the token begins. */
    private void refuseShortcuts(int line) {
        char first = firstSign(parser.currentTokenLocation());
        if (parser.isCurrentAlias() || first == '&' || first == '*') {
            throw problems.fatal(
                    line,
                    "anchors (&) and aliases (*) are not part of packs; write the text out, or put quotes around it");
        }
        if (parser.getTypeId() != null || first == '!') {
            throw problems.fatal(line, "tags (!) are not part of packs; put quotes around the text");
        }
    }

    private char firstSign(TokenStreamLocation place) {
        int row = place.getLineNr() - 1;
        String line = row >= 0 && row < lines.size() ? lines.get(row) : "";
        int column = place.getColumnNr() - 1;
        return column >= 0 && column < line.codePointCount(0, line.length())
                ? line.charAt(line.offsetByCodePoints(0, column))
                : ' ';
    }

    private int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    /** Where the reader stumbled; for something never closed, where it was opened. */
    private static int line(JacksonException e) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
        if (!e.getOriginalMessage().contains("unexpected end of stream")) {
            Matcher place = PLACE.matcher(e.getOriginalMessage());
            while (place.find()) {
                line = Integer.parseInt(place.group(1));
            }
        }
        return line;
    }

    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        if (message.contains("mapping values are not allowed here")) {
            return "not valid YAML: a text with a colon in it needs quotes around it";
        }
        if (message.contains("expected <block end>")) {
            return "not valid YAML: this does not fit what stands above it; a quotation mark may be missing there,"
                    + " or a line is indented differently";
        }
        if (message.contains("nesting depth")) {
            return "this is far more nested than a pack can be";
        }
        if (message.contains("\\t(TAB)")) {
            return "not valid YAML: lines are indented with spaces, not with tabs";
        }
        String words = message.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .reduce((first, last) -> last)
                .orElse("it cannot be read");
        return "not valid YAML: " + Shown.of(words);
    }
}
