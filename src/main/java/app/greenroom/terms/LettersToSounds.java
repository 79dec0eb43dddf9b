package app.greenroom.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an English word sounds: by a dictionary of those that follow no rule, and by rules, which are right for five sounds in
 * six. A letter of the result is a sound.
 */
class LettersToSounds {

    private static final String SILENCE = "-";

    /** "pm" and "tv" are spelt. */
    private static final Pattern VOWELLESS = Pattern.compile("[b-df-hj-np-tv-xz]+");

    private record Rule(Pattern letters, String sounds) {}

    private final Map<Character, List<Rule>> rules = new HashMap<>();

    private final Map<String, String> irregular = new HashMap<>();

    LettersToSounds() {
        lines("letters-to-sounds.txt").forEach(this::add);
        lines("pronunciations.txt").forEach(line -> {
            int space = line.indexOf(' ');
            irregular.put(line.substring(0, space), line.substring(space + 1));
        });
    }

    /** @param word in small letters; what is no letter is left out */
    String sounds(String word) {
        String known = irregular.get(word);
        if (known != null) {
            return known;
        }
        return word.length() > 1 && VOWELLESS.matcher(word).matches()
                ? soundsOfAll(String.join(" ", word.split("")))
                : byRules(word);
    }

    private String byRules(String word) {
        StringBuilder sounds = new StringBuilder();
        for (int at = 0; at < word.length(); ) {
            at += Math.max(1, add(word, at, sounds));
        }
        return sounds.toString();
    }

    /** Of several words, one after the other. */
    String soundsOfAll(String words) {
        StringBuilder sounds = new StringBuilder();
        for (String word : words.split(" ")) {
            sounds.append(sounds(word));
        }
        return sounds.toString();
    }

    /** How many letters were used up. */
    private int add(String word, int at, StringBuilder sounds) {
        for (Rule rule : rules.getOrDefault(word.charAt(at), List.of())) {
            Matcher matcher = rule.letters().matcher(word);
            matcher.region(at, word.length());
            matcher.useTransparentBounds(true);
            matcher.useAnchoringBounds(false);
            if (matcher.lookingAt()) {
                sounds.append(rule.sounds());
                return matcher.end() - at;
            }
        }
        return 0;
    }

    private void add(String line) {
        int space = line.lastIndexOf(' ');
        String letters = line.substring(0, space);
        String sounds = line.substring(space + 1);
        Rule rule = new Rule(Pattern.compile(letters), sounds.equals(SILENCE) ? "" : sounds);
        for (char letter = 'a'; letter <= 'z'; letter++) {
            if (mayBeginWith(letters, letter)) {
                rules.computeIfAbsent(letter, key -> new ArrayList<>()).add(rule);
            }
        }
    }

    /** Whether a rule is worth trying at a letter: its first letter, past what only looks back. */
    private static boolean mayBeginWith(String letters, char letter) {
        int at = 0;
        while (letters.startsWith("(?<=", at)) {
            int depth = 0;
            do {
                depth += letters.charAt(at) == '(' ? 1 : letters.charAt(at) == ')' ? -1 : 0;
                at++;
            } while (depth > 0);
        }
        at += letters.startsWith("^", at) ? 1 : 0;
        char first = letters.charAt(at);
        return !Character.isLetter(first) || first == letter;
    }

    static List<String> lines(String resource) {
        try (InputStream input = Objects.requireNonNull(LettersToSounds.class.getResourceAsStream(resource));
                BufferedReader reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
