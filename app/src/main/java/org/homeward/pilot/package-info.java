/**
 * The pilot of observations of 2022 as the demo tells it: eight homes, who lived and worked there, what they measured and what their
 * practices filed. It is history: everybody has left since, so that nobody's list of today is longer by it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "access", "residents", "observations"})
@NullMarked
package org.homeward.pilot;

import org.jspecify.annotations.NullMarked;
