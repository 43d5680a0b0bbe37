/** One page per home: its seven journeys, the chain, the one next step, and everything that was done with it. */
@NullMarked
package org.homeward.programme.home;

import org.jspecify.annotations.NullMarked;
