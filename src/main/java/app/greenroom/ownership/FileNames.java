package app.greenroom.ownership;

import app.greenroom.interviews.InterviewDetails;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Locale;

/** Names of files that any computer takes, whatever a question says: small Latin letters, digits and dashes. */
final class FileNames {

    private static final int LONGEST = 40;

    private FileNames() {}

    /** "007-2026-11-23-why-us-take-2": the number keeps any two apart. */
    static String of(int place, Belonging belonging) {
        return "%03d-%s-%s-take-%d"
                .formatted(
                        place,
                        belonging
                                .take()
                                .startedAt()
                                .atZone(ZoneId.systemDefault())
                                .toLocalDate(),
                        slug(belonging.question().prompt()),
                        belonging.take().number());
    }

    /** "interview-002-2026-11-23-dress-rehearsal". */
    static String of(int place, InterviewDetails interview) {
        return "interview-%03d-%s-%s"
                .formatted(
                        place,
                        interview.startedAt().atZone(ZoneId.systemDefault()).toLocalDate(),
                        slug(interview.title()));
    }

    static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "question" : cut;
    }
}
