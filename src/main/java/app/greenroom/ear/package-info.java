/** Listens along while somebody speaks: words as they come, and whose turn it is. Knows nothing of interviews or takes. */
@NullMarked
package app.greenroom.ear;

import org.jspecify.annotations.NullMarked;
