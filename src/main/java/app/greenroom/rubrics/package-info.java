/** What answers are judged by: criteria with weights and levels described in words, version by version. */
@NullMarked
package app.greenroom.rubrics;

import org.jspecify.annotations.NullMarked;
