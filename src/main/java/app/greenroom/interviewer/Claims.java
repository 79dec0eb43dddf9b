package app.greenroom.interviewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds in an answer what an attentive listener would ask about. */
final class Claims {

    private static final int AROUND = 14;
    private static final int MOST_QUOTED = 7;
    private static final int SEVERAL = 3;

    private static final Set<String> CHANGES = Set.copyOf(List.of(
            ("improved improve improving increased increase increasing reduced reduce reducing decreased grew grow "
                            + "growing doubled tripled halved faster slower cheaper better significantly massively hugely "
                            + "dramatically considerably boosted cut saved dropped raised rose lifted sped")
                    .split(" ")));
    private static final Set<String> FIGURES = Set.copyOf(List.of(
            ("one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty "
                            + "seventy eighty ninety hundred hundreds thousand thousands million millions percent half third "
                            + "quarter double doubled twice tripled halved dozen zero")
                    .split(" ")));
    private static final Set<String> OURS = Set.of("we", "we've", "we'd", "we'll", "we're", "our", "ours", "us");
    private static final Set<String> MINE = Set.of("i", "i've", "i'd", "i'll", "i'm", "my", "mine", "me", "myself");
    private static final Pattern ASKS_FOR_A_STORY = Pattern.compile(
            "tell me about|describe a|a time|an example|have you ever|your (?:role|part)", Pattern.CASE_INSENSITIVE);

    private Claims() {}

    /** A change that is told without any figure near it, in the speaker's own words. */
    static Optional<String> withoutNumber(String answer) {
        List<String> words = tokens(answer);
        for (int i = 0; i < words.size(); i++) {
            if (CHANGES.contains(plain(words.get(i)))) {
                List<String> around = words.subList(Math.max(0, i - AROUND), Math.min(words.size(), i + AROUND + 1));
                if (around.stream().map(Claims::plain).noneMatch(Claims::figure)) {
                    return Optional.of(quote(words, i));
                }
            }
        }
        return Optional.empty();
    }

    /** The first "we", where a question asks what one did oneself and hardly an "I" is heard. */
    static Optional<String> withoutOwnPart(String prompt, String answer) {
        if (!ASKS_FOR_A_STORY.matcher(prompt).find()) {
            return Optional.empty();
        }
        List<String> words = tokens(answer);
        long ours = words.stream().map(Claims::plain).filter(OURS::contains).count();
        long mine = words.stream().map(Claims::plain).filter(MINE::contains).count();
        if (ours < SEVERAL || mine * 2 > ours) {
            return Optional.empty();
        }
        for (int i = 0; i < words.size(); i++) {
            if (OURS.contains(plain(words.get(i)))) {
                return Optional.of(String.join(" ", words.subList(i, Math.min(words.size(), i + MOST_QUOTED))));
            }
        }
        return Optional.empty();
    }

    /** A few words about the one at this place, not beyond its sentence. */
    private static String quote(List<String> words, int at) {
        int from = at;
        while (from > 0 && at - from < 3 && !words.get(from - 1).matches(".*[.!?;]$")) {
            from--;
        }
        List<String> quoted = new ArrayList<>();
        for (int i = from; i < words.size() && quoted.size() < MOST_QUOTED; i++) {
            quoted.add(words.get(i));
            if (words.get(i).matches(".*[.!?;]$")) {
                break;
            }
        }
        return String.join(" ", quoted).replaceAll("[\\p{Punct}“”]+$", "");
    }

    static boolean figure(String word) {
        return FIGURES.contains(word) || word.chars().anyMatch(Character::isDigit);
    }

    private static List<String> tokens(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static String plain(String word) {
        return word.toLowerCase(java.util.Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }
}
