/** Homeward: what a care home and everybody who looks after its residents work in together. */
@NullMarked
package org.homeward;

import org.jspecify.annotations.NullMarked;
