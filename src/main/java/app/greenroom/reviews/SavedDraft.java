package app.greenroom.reviews;

import java.time.Instant;

/** The receipt for a saved draft: it is in the database. {@code version} belongs into the next save. */
public record SavedDraft(long version, Instant savedAt) {}
