/**
 * What staff have learnt and until when it holds: courses, sessions, who came, who passed, and who watches somebody new. A home
 * keeps its own people's training; outside it there are counts and no names. HZ-45 is controlled here: nothing here ever stops a
 * reading.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui", "access", "directory"})
@NullMarked
package org.homeward.training;

import org.jspecify.annotations.NullMarked;
