/** Assigning a set, following how far everybody is, and a candidate's Home and practice. */
@NullMarked
package app.greenroom.assignments.ui;

import org.jspecify.annotations.NullMarked;
