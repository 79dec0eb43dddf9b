package app.greenroom.guides;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the fields of one group, each with its type and limits. What is wrong is noted, and something harmless comes
 * back, so that reading goes on and finds the rest.
 */
final class PackFields {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int SHORTEST_KEY = 3;
    private static final int LONGEST_KEY = 80;

    private final PackNode.Fields node;
    private final String noun;
    private final PackProblems problems;
    private final Set<String> taken = new LinkedHashSet<>();

    /** @param noun what the group describes, in the words of an error message */
    PackFields(PackNode.Fields node, String noun, PackProblems problems) {
        this.node = node;
        this.noun = noun;
        this.problems = problems;
    }

    int line() {
        return node.line();
    }

    int lineOf(String name) {
        return node.lines().getOrDefault(name, node.line());
    }

    /** Whether an optional field is there. */
    boolean has(String name) {
        taken.add(name);
        return node.values().containsKey(name);
    }

    String key(String name) {
        String key = text(name, LONGEST_KEY);
        if (!key.isEmpty() && (!KEY.matcher(key).matches() || key.length() < SHORTEST_KEY)) {
            problems.add(
                    lineOf(name),
                    "\"%s\" must be small letters, digits and single hyphens, at least %d of them"
                            .formatted(name, SHORTEST_KEY));
        }
        return key;
    }

    /** Text in which line breaks count as spaces. */
    String text(String name, int longest) {
        return paragraphs(name, longest).replaceAll("\\s+", " ");
    }

    String paragraphs(String name, int longest) {
        PackNode value = require(name);
        return value == null ? "" : textOf(name, value, longest);
    }

    @Nullable
    String optionalText(String name, int longest) {
        return has(name) ? text(name, longest) : null;
    }

    /** The code of a currency, such as USD. */
    String currency(String name) {
        String code = text(name, 3);
        if (!code.isEmpty()
                && Currency.getAvailableCurrencies().stream()
                        .noneMatch(known -> known.getCurrencyCode().equals(code))) {
            problems.add(
                    lineOf(name), "\"%s\" must be a currency such as USD, not \"%s\"".formatted(name, Shown.of(code)));
        }
        return code;
    }

    /** One of a few words. */
    String word(String name, Collection<String> known) {
        String word = text(name, LONGEST_KEY);
        if (!word.isEmpty() && !known.contains(word)) {
            problems.add(
                    lineOf(name), "\"%s\" must be %s, not \"%s\"".formatted(name, Shown.choice(known), Shown.of(word)));
        }
        return word;
    }

    int number(String name, int least, int most) {
        PackNode value = require(name);
        if (value == null) {
            return least;
        }
        if (!(value instanceof PackNode.Whole whole)) {
            wrongKind(name, value, "a whole number");
            return least;
        }
        int number = whole.digits().matches("\\d{1,9}") ? Integer.parseInt(whole.digits()) : -1;
        if (number < least || number > most) {
            problems.add(value.line(), "\"%s\" must be between %d and %d".formatted(name, least, most));
            return least;
        }
        return number;
    }

    LocalDate date(String name) {
        PackNode value = require(name);
        if (value instanceof PackNode.Text text) {
            try {
                return LocalDate.parse(text.value());
            } catch (DateTimeException e) {
                problems.add(value.line(), "\"%s\" must be a date such as 2026-02-25".formatted(name));
            }
        } else if (value != null) {
            wrongKind(name, value, "a date such as 2026-02-25");
        }
        return LocalDate.EPOCH;
    }

    List<String> texts(String name, int least, int most, int longest) {
        return items(name, least, most, value -> textOf(name, value, longest).replaceAll("\\s+", " "));
    }

    <T> List<T> groups(String name, int least, int most, String noun, Function<PackFields, T> read) {
        List<T> result = new ArrayList<>();
        for (PackNode value : items(name, least, most, Function.identity())) {
            T group = group(name, value, noun, read);
            if (group != null) {
                result.add(group);
            }
        }
        return result;
    }

    <T> @Nullable T optionalGroup(String name, String noun, Function<PackFields, T> read) {
        PackNode value = has(name) ? require(name) : null;
        return value == null ? null : group(name, value, noun, read);
    }

    private <T> @Nullable T group(String name, PackNode value, String noun, Function<PackFields, T> read) {
        if (!(value instanceof PackNode.Fields fields)) {
            wrongKind(name, value, "a group of fields");
            return null;
        }
        PackFields inner = new PackFields(fields, noun, problems);
        T result = read.apply(inner);
        inner.refuseOthers();
        return result;
    }

    /** Call it when all fields were taken. */
    void refuseOthers() {
        node.values().keySet().stream().filter(name -> !taken.contains(name)).forEach(name -> {
            String hint = Shown.nearest(name, taken)
                    .map(near -> "did you mean \"%s\"?".formatted(near))
                    .orElseGet(() -> "%s has %s".formatted(noun, String.join(", ", taken)));
            problems.add(lineOf(name), "unknown field \"%s\"; %s".formatted(Shown.of(name), hint));
        });
    }

    private <T> List<T> items(String name, int least, int most, Function<PackNode, T> read) {
        if (!has(name) && least == 0) {
            return List.of();
        }
        PackNode value = require(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof PackNode.Items items)) {
            wrongKind(name, value, "a list");
            return List.of();
        }
        int size = items.values().size();
        if (size < least) {
            problems.add(lineOf(name), "\"%s\" needs at least %d".formatted(name, least));
        } else if (size > most) {
            problems.add(lineOf(name), "\"%s\" has %d entries; at most %d are allowed".formatted(name, size, most));
        }
        return items.values().stream().map(read).toList();
    }

    private @Nullable PackNode require(String name) {
        taken.add(name);
        PackNode value = node.values().get(name);
        if (value == null) {
            problems.add(node.line(), "\"%s\" is missing from %s".formatted(name, noun));
        }
        return value;
    }

    private String textOf(String name, PackNode value, int longest) {
        if (!(value instanceof PackNode.Text text)) {
            wrongKind(name, value, "text");
            return "";
        }
        String words = text.value().strip();
        if (words.isEmpty()) {
            problems.add(value.line(), "\"%s\" is empty".formatted(name));
        } else if (words.length() > longest) {
            problems.add(
                    value.line(),
                    "\"%s\" is %d characters long; at most %d are allowed".formatted(name, words.length(), longest));
        } else if (!seen(words)) {
            problems.add(value.line(), "\"%s\" holds a sign that cannot be seen; please remove it".formatted(name));
        }
        return words;
    }

    private static boolean seen(String words) {
        for (int i = 0; i < words.length(); i++) {
            boolean half =
                    Character.isSurrogate(words.charAt(i)) && !Character.isSupplementaryCodePoint(whole(words, i));
            if (half || !PackText.allowed(words.charAt(i), i + 1)) {
                return false;
            }
        }
        return true;
    }

    private static int whole(String words, int place) {
        boolean second = Character.isLowSurrogate(words.charAt(place)) && place > 0;
        return words.codePointAt(second ? place - 1 : place);
    }

    private void wrongKind(String name, PackNode value, String wanted) {
        String hint = wanted.equals("text") && (value instanceof PackNode.Whole || value instanceof PackNode.Other)
                ? "; put quotes around it"
                : "";
        problems.add(value.line(), "\"%s\" must be %s, but this is %s%s".formatted(name, wanted, value.kind(), hint));
    }
}
