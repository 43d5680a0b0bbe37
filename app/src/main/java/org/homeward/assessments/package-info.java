/**
 * What a home looks at beside the vital signs: weight and eating, pain of people who cannot say so, and the skin; and who is due for it.
 * HZ-55 is controlled here: a part of a screening never says that the risk is low, and nothing that is due disappears.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "access", "directory", "residents", "residents :: photo", "observations"
        })
@NullMarked
package org.homeward.assessments;

import org.jspecify.annotations.NullMarked;
