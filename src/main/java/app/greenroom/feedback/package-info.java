/** What can be heard in a take, and what follows from it: its words, its pace and its pauses, each with its evidence. */
@NullMarked
package app.greenroom.feedback;

import org.jspecify.annotations.NullMarked;
