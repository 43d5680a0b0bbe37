/** A resident's face for the banner: read from whatever file was chosen, made small and square, shown to who may look. */
@NullMarked
package org.homeward.residents.photo;

import org.jspecify.annotations.NullMarked;
