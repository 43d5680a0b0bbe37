/**
 * Vital signs and what is done about them: sets of observations, their NEWS2, the home's board, the chart and the
 * practice's list; what carers notice before a number does; and the clock after a raised score. Hazards HZ-01 to HZ-11, HZ-13,
 * HZ-15, HZ-16, HZ-18, HZ-32 to HZ-35, HZ-57, HZ-58 are controlled here.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "chore",
            "ui",
            "access",
            "access :: picture",
            "directory",
            "directory :: reading",
            "residents",
            "messages",
            "training"
        })
@NullMarked
package org.homeward.observations;

import org.jspecify.annotations.NullMarked;
