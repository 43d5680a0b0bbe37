/** A home that goes on under a new owner and new codes: everything that hung on the old ones, what becomes of each, and a work list. */
@NullMarked
package org.homeward.programme.takeover;

import org.jspecify.annotations.NullMarked;
