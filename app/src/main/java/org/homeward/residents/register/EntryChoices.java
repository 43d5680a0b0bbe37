package org.homeward.residents.register;

import gg.jte.Content;
import java.util.List;
import org.homeward.ui.Option;

/** The choices of the form about a resident, as it words them. */
final class EntryChoices {
    static final List<Option> SEXES = List.of(
            Option.of("female", "Female"),
            Option.of("male", "Male"),
            Option.of("indeterminate", "Indeterminate"),
            Option.of("not known", "Not known"));
    static final List<Option> PREGNANT = List.of(Option.of("yes", "Is pregnant, or gave birth in the last 6 weeks"));
    static final List<Option> NHS_STATUSES = NhsStatusChoice.options();

    private EntryChoices() {}

    static List<Option> allergies(Content substances) {
        return List.of(
                Option.of("recorded", "Allergic").opening(substances),
                Option.of("none known", "None known").explained("Somebody asked, and there are none"),
                Option.of("not recorded", "Nobody has asked yet"));
    }

    static List<Option> cpr(Content original) {
        return List.of(
                Option.of("not for CPR", "Not for CPR").opening(original),
                Option.of("for CPR", "For CPR"),
                Option.of("not recorded", "No decision recorded").explained("CPR is attempted"));
    }
}
