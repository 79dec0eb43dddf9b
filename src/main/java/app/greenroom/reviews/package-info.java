/** Rubrics, and the scores and comments a person gives an answer; drafts until they are released. */
@NullMarked
package app.greenroom.reviews;

import org.jspecify.annotations.NullMarked;
