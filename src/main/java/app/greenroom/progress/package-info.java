/** A candidate's released scores by category over time. */
@NullMarked
package app.greenroom.progress;

import org.jspecify.annotations.NullMarked;
