package app.greenroom.assessment.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Cuts words into the pieces that the model knows: BERT's WordPiece, uncased (arxiv.org/abs/1609.08144). */
final class WordPieces {

    static final int BEGIN = 101;
    static final int END = 102;

    private static final int UNKNOWN = 100;
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param tokenizer the model's tokenizer.json, of which only the vocabulary is read */
    static WordPieces read(InputStream tokenizer) throws IOException {
        Map<String, Integer> vocabulary = new HashMap<>(50_000);
        try (JsonParser json = JsonMapper.shared().createParser(tokenizer)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.PROPERTY_NAME
                        && json.currentName().equals("vocab")) {
                    json.nextToken();
                    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                        vocabulary.put(json.currentName(), json.nextIntValue(UNKNOWN));
                    }
                }
            }
        }
        if (vocabulary.isEmpty()) {
            throw new IOException("the tokenizer has no vocabulary");
        }
        return new WordPieces(vocabulary);
    }

    /** The pieces of one word; its punctuation is cut off into pieces of its own. */
    List<Integer> of(String word) {
        List<Integer> pieces = new ArrayList<>();
        String plain = Letters.plain(word);
        int begin = 0;
        for (int i = 0; i <= plain.length(); i++) {
            boolean cut = i == plain.length() || !Character.isLetterOrDigit(plain.charAt(i));
            if (cut && i > begin) {
                addPieces(plain.substring(begin, i), pieces);
            }
            if (cut && i < plain.length() && !Character.isWhitespace(plain.charAt(i))) {
                pieces.add(vocabulary.getOrDefault(plain.substring(i, i + 1), UNKNOWN));
            }
            if (cut) {
                begin = i + 1;
            }
        }
        return pieces;
    }

    /** The word is one that the model knows whole, so it is most likely English and rightly spelt. */
    boolean knows(String word) {
        return vocabulary.containsKey(word);
    }

    private void addPieces(String word, List<Integer> pieces) {
        if (word.length() > LONGEST_WORD) {
            pieces.add(UNKNOWN);
            return;
        }
        int before = pieces.size();
        for (int begin = 0; begin < word.length(); ) {
            int end = word.length();
            String prefix = begin == 0 ? "" : "##";
            while (end > begin && !vocabulary.containsKey(prefix + word.substring(begin, end))) {
                end--;
            }
            if (end == begin) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(UNKNOWN);
                return;
            }
            pieces.add(vocabulary.get(prefix + word.substring(begin, end)));
            begin = end;
        }
    }
}
