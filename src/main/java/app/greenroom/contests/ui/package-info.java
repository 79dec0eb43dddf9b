/** Where candidates ask about the engine's feedback, and where coaches read it. */
@NullMarked
package app.greenroom.contests.ui;

import org.jspecify.annotations.NullMarked;
