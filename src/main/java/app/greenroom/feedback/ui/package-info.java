/** What was heard in a take, on the pages that show it. */
@NullMarked
package app.greenroom.feedback.ui;

import org.jspecify.annotations.NullMarked;
