/** Question sets given to candidates with a due date and limits, and how far each candidate has come. */
@NullMarked
package app.greenroom.assignments;

import org.jspecify.annotations.NullMarked;
