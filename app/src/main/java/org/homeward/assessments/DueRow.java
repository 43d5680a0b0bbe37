package org.homeward.assessments;

import java.util.List;
import org.homeward.residents.Resident;

/** Somebody for whom something is due: what, the most pressing first; weight puts the rows in order. */
record DueRow(Resident resident, int weight, List<String> reasons) {
    DueRow {
        reasons = List.copyOf(reasons);
    }

    String path() {
        return new Whose(resident.home(), resident.id()).path();
    }
}
