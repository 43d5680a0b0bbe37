package org.homeward.assessments.skin;

import java.util.List;
import org.homeward.assessments.Visit;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** A wound that was found, and the first look at it. */
public record NewWoundPage(Visit visit, Form form) implements FormPage {
    @Override
    public String title() {
        return "A wound or sore place of " + visit.called();
    }

    String action() {
        return visit.path() + "/wounds";
    }

    List<Option> places() {
        return WoundChoices.places();
    }

    List<Option> sides() {
        return WoundChoices.sides();
    }
}
