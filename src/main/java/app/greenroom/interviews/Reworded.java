package app.greenroom.interviews;

import app.greenroom.interviewer.Remark;
import org.jspecify.annotations.Nullable;

/** Other words for what the interviewer was about to say. They are said if that is still what it says when it comes to it. */
record Reworded(@Nullable Remark meant, @Nullable Remark put) {

    static final Reworded NONE = new Reworded(null, null);

    Remark inPlaceOf(Remark decided) {
        return put != null && decided.equals(meant) ? put : decided;
    }
}
