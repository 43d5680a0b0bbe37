package org.homeward.clinical.news2;

import org.homeward.clinical.signs.TypedSigns;
import org.homeward.clinical.signs.VitalSigns;

/** Ada, who is well: every parameter scores 0, on either scale. */
final class Ada {
    static final VitalSigns WELL = new TypedSigns("16", "97", "air", "125", "75", "70", "A", "37.0").read();

    private Ada() {}
}
