/** The command line: what people type after ./homeward. What a command prints for a program goes to stdout, the rest to stderr. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "access",
            "access :: chain",
            "directory",
            "dspt",
            "residents",
            "residents :: importing",
            "observations",
            "observations :: earlier",
            "observations :: figures",
            "programme :: measure",
            "bench"
        })
@NullMarked
package org.homeward.command;

import org.jspecify.annotations.NullMarked;
