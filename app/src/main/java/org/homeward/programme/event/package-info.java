/**
 * Days on which the team brings homes, suppliers and speakers together: planned, invited to, registered for, checked in, and followed
 * up. Providers are counted, not people: who operates the home that somebody came for is kept with their registration.
 */
@NullMarked
package org.homeward.programme.event;

import org.jspecify.annotations.NullMarked;
