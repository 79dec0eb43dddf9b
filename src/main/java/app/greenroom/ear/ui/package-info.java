/** Listening along and speaking, as parts of pages. */
@NullMarked
package app.greenroom.ear.ui;

import org.jspecify.annotations.NullMarked;
