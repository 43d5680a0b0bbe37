package org.homeward.assessments.skin;

import org.homeward.assessments.Visit;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** Looking at a wound again. */
public record WoundLookPage(Visit visit, Wound wound, Form form) implements FormPage {
    @Override
    public String title() {
        return "Look at wound " + wound.number() + " again: " + wound.where().words();
    }

    String path() {
        return visit.path() + "/wounds/" + wound.id();
    }

    /** What the look before found. */
    String before() {
        return wound.latest()
                .map(look -> look.entered().words() + ": " + look.damage().words() + ", " + look.sizeWords())
                .orElse("Nobody has looked yet");
    }
}
