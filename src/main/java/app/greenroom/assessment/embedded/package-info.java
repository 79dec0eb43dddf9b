/** The assessor that every studio has: sentence meanings from a small model inside the program, and rules of ours. */
@NullMarked
package app.greenroom.assessment.embedded;

import org.jspecify.annotations.NullMarked;
