/** What Homeward does by itself, again and again, while it runs. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@NullMarked
package org.homeward.chore;

import org.jspecify.annotations.NullMarked;
