/** Recording an answer, hearing it again and choosing the take to hand in. */
@NullMarked
package app.greenroom.takes.ui;

import org.jspecify.annotations.NullMarked;
