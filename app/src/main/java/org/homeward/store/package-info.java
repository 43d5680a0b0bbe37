/** What Homeward does while its database is lost or the disk is full: says so, turns red, and recovers by itself. */
@NullMarked
package org.homeward.store;

import org.jspecify.annotations.NullMarked;
