package app.greenroom.takes;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What listening to a recording told: how long it is, whether anything is heard, and how loud it is, in LUFS. */
record Heard(Duration duration, boolean quiet, @Nullable Double loudness) {}
