package app.greenroom.guides;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A guide as a pack brings it, complete and within all limits.
 *
 * @param key its name over all versions
 * @param line where it begins in the file
 */
public record PackGuide(
        String key,
        int version,
        String company,
        String role,
        String title,
        LocalDate updated,
        int readingMinutes,
        GuideBody body,
        List<Question> questions,
        int line) {

    /**
     * @param category the key of its category
     * @param difficulty one of the words the reader was told
     */
    public record Question(
            String key,
            String prompt,
            String category,
            String difficulty,
            int answerSeconds,
            List<String> points,
            List<String> followUps) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** SHA-256 over everything a reader could notice: the same for the same guide, however its file is laid out. */
    String digest() {
        PackGuide anywhere =
                new PackGuide(key, version, company, role, title, updated, readingMinutes, body, questions, 0);
        try {
            byte[] text = JSON.writeValueAsString(anywhere).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** True when the guide on the shelf says the same. */
    public boolean sameAs(GuideShelf.Shelved shelved) {
        return shelved.digest().equals(digest());
    }
}
