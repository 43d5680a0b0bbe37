/**
 * The Data Security and Protection Toolkit: which home has published which level for which edition, since when, and until when that
 * counts. What the toolkit makes public is a level and a date, and no more is kept here of it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "chore", "ui", "access", "directory", "directory :: reading"})
@NullMarked
package org.homeward.dspt;

import org.jspecify.annotations.NullMarked;
