/**
 * The office of the ICB's digital team: what each home has reached, what stops it, the one next step, and what the team did about it.
 * It never holds anything of a resident; from the other systems it gets states and counts.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "chore",
            "ui",
            "access",
            "directory",
            "directory :: reading",
            "dspt",
            "training",
            "observations",
            "observations :: figures"
        })
@NullMarked
package org.homeward.programme;

import org.jspecify.annotations.NullMarked;
