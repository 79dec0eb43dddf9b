package app.greenroom.questions;

import app.greenroom.guides.GuideId;
import java.util.List;

/** What an import changed, guide by guide, in the order of the file. */
public record ImportResult(List<ImportedGuide> guides) {

    /** What became of a guide. */
    public enum Outcome {
        NEW,
        UPDATED,
        UNCHANGED
    }

    /**
     * @param added questions that were not there before, or had been taken out
     * @param changed questions that kept their identity and now say something else
     * @param retired questions that the guide no longer has; answers to them stay
     */
    public record ImportedGuide(
            GuideId id, String key, String title, int version, Outcome outcome, int added, int changed, int retired) {}
}
