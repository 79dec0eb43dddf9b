package app.greenroom.connectors;

import app.greenroom.assessment.Evidence;
import app.greenroom.assessment.Plain;
import app.greenroom.speech.Word;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an answer tells a chat model: its words without the passages that are not part of an answer. */
class Told {

    /** Fewer words are found anywhere. */
    private static final int SHORTEST_QUOTE = 3;

    private final List<Word> words;
    private final String[] plain;
    private final BitSet leftOut;

    Told(List<Word> words, BitSet leftOut) {
        this.words = words;
        this.plain = words.stream().map(word -> Plain.word(word.text())).toArray(String[]::new);
        this.leftOut = leftOut;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (!leftOut.get(i)) {
                text.append(i == 0 ? "" : " ")
                        .append(PlainText.line(words.get(i).text(), 100));
            } else if (i == 0 || !leftOut.get(i - 1)) {
                text.append(" […]");
            }
        }
        return text.toString().strip();
    }

    boolean whole() {
        return leftOut.isEmpty();
    }

    double shareLeftOut() {
        return words.isEmpty() ? 0 : (double) leftOut.cardinality() / words.size();
    }

    /** Where these words stand in a row; empty when they do not. Case, punctuation and the spaces between are not looked at. */
    Optional<Evidence> find(String quote) {
        List<String> wanted = Arrays.stream(quote.split("[\\s\\p{Zs}]+"))
                .map(Plain::word)
                .filter(word -> !word.isEmpty())
                .toList();
        if (wanted.size() < SHORTEST_QUOTE) {
            return Optional.empty();
        }
        for (int from = 0; from < plain.length; from++) {
            int to = matchedUntil(from, wanted);
            if (to >= 0) {
                return Optional.of(evidence(from, to));
            }
        }
        return Optional.empty();
    }

    /** The last word of a match that begins here, or -1. Words of punctuation alone are passed over. */
    private int matchedUntil(int from, List<String> wanted) {
        int found = 0;
        for (int at = from; at < plain.length && !leftOut.get(at); at++) {
            if (plain[at].isEmpty()) {
                if (found == 0) {
                    return -1;
                }
                continue;
            }
            if (!plain[at].equals(wanted.get(found))) {
                return -1;
            }
            if (++found == wanted.size()) {
                return at;
            }
        }
        return -1;
    }

    private Evidence evidence(int from, int to) {
        List<Word> run = words.subList(from, to + 1);
        String quote = run.stream().map(Word::text).collect(Collectors.joining(" "));
        return new Evidence(quote, run.getFirst().from(), run.getLast().to());
    }
}
