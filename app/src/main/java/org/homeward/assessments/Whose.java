package org.homeward.assessments;

import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;

/** Whose assessment it is, and where its pages are. */
public record Whose(HomeId home, ResidentId resident) {
    /** "/homes/…/residents/…/assessments". */
    public String path() {
        return "/homes/" + home + "/residents/" + resident + "/assessments";
    }
}
