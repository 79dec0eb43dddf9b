/** Components that several features show: page frames, badges, players, charts. */
@NullMarked
package app.greenroom.shared.ui;

import org.jspecify.annotations.NullMarked;
