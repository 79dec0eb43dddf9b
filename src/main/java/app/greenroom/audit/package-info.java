/** Who did what to whose data: written by every feature, never changed, read by administrators. */
@NullMarked
package app.greenroom.audit;

import org.jspecify.annotations.NullMarked;
