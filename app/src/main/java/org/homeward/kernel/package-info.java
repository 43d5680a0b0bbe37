/** Ids and values everybody in Homeward speaks: plain Java, and nothing that fetches. */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.homeward.kernel;

import org.jspecify.annotations.NullMarked;
