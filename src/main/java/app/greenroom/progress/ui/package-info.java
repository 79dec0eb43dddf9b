/** The candidate's progress page, the coach's overview, and the coach's pages about their candidates. */
@NullMarked
package app.greenroom.progress.ui;

import org.jspecify.annotations.NullMarked;
