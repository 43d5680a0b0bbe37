/** How fast the program is: ./homeward bench fills a database with made-up people, works the program and prints one table. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "access", "directory", "observations"})
@NullMarked
package org.homeward.bench;

import org.jspecify.annotations.NullMarked;
