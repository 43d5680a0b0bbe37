/**
 * Who there is and who works with whom: care homes, practices, pharmacies, 111, providers and ICBs, dated and linked, and the
 * imports that keep them right.
 */
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"kernel", "ui"})
@NullMarked
package org.homeward.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
