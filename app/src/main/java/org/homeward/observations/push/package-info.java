/**
 * Telling a device that somebody needs help, while Homeward is not open on it: web push with an opaque id, sent off the clock's
 * thread from rows. Hazard HZ-07.
 */
@NullMarked
package org.homeward.observations.push;

import org.jspecify.annotations.NullMarked;
