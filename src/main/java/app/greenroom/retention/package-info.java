/** How long answers stay after their feedback: decided by the administrator, told to the candidate first, then done. */
@NullMarked
package app.greenroom.retention;

import org.jspecify.annotations.NullMarked;
