package app.greenroom.guides;

import java.time.LocalDate;

/**
 * A guide to read.
 *
 * @param version the number its author gave this state of it
 */
public record GuideDetails(
        GuideId id,
        String key,
        int version,
        String company,
        String role,
        String title,
        LocalDate updated,
        int readingMinutes,
        GuideBody body) {}
