/** What a program needs to know to talk to Homeward: the description of the API, for machines and for people. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui"})
@NullMarked
package org.homeward.api;

import org.jspecify.annotations.NullMarked;
