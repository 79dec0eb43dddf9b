/** The review queue, the review desk, and how feedback is shown. */
@NullMarked
package app.greenroom.reviews.ui;

import org.jspecify.annotations.NullMarked;
