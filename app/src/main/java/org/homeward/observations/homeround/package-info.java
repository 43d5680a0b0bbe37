/** Lists for paper and for talk: whom to raise at the practice's weekly home round, and whose day it is in the month. */
@NullMarked
package org.homeward.observations.homeround;

import org.jspecify.annotations.NullMarked;
