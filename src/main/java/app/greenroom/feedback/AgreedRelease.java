package app.greenroom.feedback;

import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.takes.TakeId;
import java.util.Optional;

/**
 * Knows when candidates may see an engine's feedback on takes outside of assignments, where a feature above this one has
 * agreed on something with them.
 */
public interface AgreedRelease {

    Optional<FeedbackRelease> of(TakeId take);
}
