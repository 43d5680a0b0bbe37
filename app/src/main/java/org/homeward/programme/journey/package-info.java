/** The initiatives as state machines (data), and how far each organisation is in each. Only an event moves a case. */
@NullMarked
package org.homeward.programme.journey;

import org.jspecify.annotations.NullMarked;
