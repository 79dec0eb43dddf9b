package app.greenroom.guides;

import java.time.LocalDate;

/** A guide as the catalogue shows it. */
public record GuideRow(
        GuideId id,
        String key,
        String company,
        String role,
        String title,
        LocalDate updated,
        int readingMinutes,
        String opening) {}
