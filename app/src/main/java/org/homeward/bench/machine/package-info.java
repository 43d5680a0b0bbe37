/** What the machine was doing meanwhile, as Linux tells it below /proc. */
@NullMarked
package org.homeward.bench.machine;

import org.jspecify.annotations.NullMarked;
