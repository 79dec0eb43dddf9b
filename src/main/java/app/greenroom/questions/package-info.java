/** The question bank, its categories, and the reusable question sets built from it. */
@NullMarked
package app.greenroom.questions;

import org.jspecify.annotations.NullMarked;
