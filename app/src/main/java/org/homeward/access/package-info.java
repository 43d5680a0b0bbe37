/** People, how they sign in, what they may do and what they looked at: the one door to everything. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "chore", "ui", "directory"})
@NullMarked
package org.homeward.access;

import org.jspecify.annotations.NullMarked;
