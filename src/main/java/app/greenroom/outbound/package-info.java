/** Speaks HTTP to addresses that people typed in: only to those it may, to the very address that was checked, and within bounds. */
@NullMarked
package app.greenroom.outbound;

import org.jspecify.annotations.NullMarked;
