/** The catalogue of guides, a guide to read and to practise from, and the import of packs. */
@NullMarked
package app.greenroom.guides.ui;

import org.jspecify.annotations.NullMarked;
