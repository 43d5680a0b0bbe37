/** Shared tablets of a home: asked for, approved or blocked; the day on one, the PIN that opens it again, and its lock. */
@NullMarked
package org.homeward.access.tablet;

import org.jspecify.annotations.NullMarked;
