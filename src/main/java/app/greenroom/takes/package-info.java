/** Recorded or typed tries at a question: received in slices, verified, made playable, submitted. */
@NullMarked
package app.greenroom.takes;

import org.jspecify.annotations.NullMarked;
