/** The register: who lives in a home, where their bed is, who looks after them and what must be known at a glance. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "chore", "ui", "access", "directory"})
@NullMarked
package org.homeward.residents;

import org.jspecify.annotations.NullMarked;
