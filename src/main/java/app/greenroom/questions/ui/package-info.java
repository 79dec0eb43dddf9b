/** Question sets: their list, and the builder with the bank of questions beside it. */
@NullMarked
package app.greenroom.questions.ui;

import org.jspecify.annotations.NullMarked;
