/** Leads an interview: what to say first, what to say to an answer, and when to end. Knows people's words, and no people. */
@NullMarked
package app.greenroom.interviewer;

import org.jspecify.annotations.NullMarked;
