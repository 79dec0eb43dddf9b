/** Which engine hears and assesses: chosen by the administrator, kept within a budget, and by candidates on this machine. */
@NullMarked
package app.greenroom.engines;

import org.jspecify.annotations.NullMarked;
