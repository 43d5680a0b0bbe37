package org.homeward.assessments;

import java.util.List;
import org.homeward.ui.Page;

/** Who in the home is due for weight, pain or skin, the most pressing first. */
public record DuePage(List<DueRow> rows, int living) implements Page {
    @Override
    public String title() {
        return "Weight, pain and skin: who is due";
    }

    /** "12 of 34 residents". */
    String count() {
        return rows.size() + " of " + living + " residents";
    }
}
