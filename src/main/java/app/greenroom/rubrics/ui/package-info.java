/** Reading and changing what answers are judged by. */
@NullMarked
package app.greenroom.rubrics.ui;

import org.jspecify.annotations.NullMarked;
