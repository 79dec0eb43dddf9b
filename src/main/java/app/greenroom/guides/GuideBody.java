package app.greenroom.guides;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a guide says, apart from its questions' own words. Plain text throughout; paragraphs are parted by empty lines.
 *
 * @param paySource where the figures of the levels come from; null when there are none
 */
public record GuideBody(
        String introduction,
        List<Round> rounds,
        List<Section> sections,
        List<Tip> tips,
        List<Faq> faqs,
        List<Level> levels,
        @Nullable PaySource paySource) {

    /** One conversation of the process, in the order in which they come. */
    public record Round(
            String name, String format, @Nullable String detail) {}

    /**
     * One kind of question.
     *
     * @param category the key of the category that most of its questions belong to
     * @param questions the keys of its questions, in order
     */
    public record Section(String category, String title, String advice, List<String> questions) {}

    public record Tip(String title, String text) {}

    public record Faq(String question, String answer) {}

    /**
     * Yearly pay at one level.
     *
     * @param base and {@code total} in words, as they are shown
     * @param totalFrom the ends of the total as numbers, in {@code currency}, for drawing
     * @param totalTo null when there is no upper end
     */
    public record Level(
            String name,
            String title,
            String base,
            String total,
            String currency,
            @Nullable String note,
            int totalFrom,
            @Nullable Integer totalTo) {}

    public record PaySource(String text, LocalDate checked) {}
}
