/** Mock interviews: held turn by turn, kept as they are said, and gone through afterwards. */
@NullMarked
package app.greenroom.interviews;

import org.jspecify.annotations.NullMarked;
