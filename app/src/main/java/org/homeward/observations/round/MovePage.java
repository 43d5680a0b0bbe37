package org.homeward.observations.round;

import java.util.List;
import org.homeward.kernel.London;
import org.homeward.observations.ObservedSet;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;
import org.homeward.ui.ResidentBanner;

/** Whose set it is that stands on the wrong record: found as in the register, chosen, and why. */
public record MovePage(Resident resident, ResidentBanner banner, ObservedSet set, Form form, List<Resident> found)
        implements FormPage {
    public MovePage {
        found = List.copyOf(found);
    }

    @Override
    public String title() {
        return "This set was not " + resident.name().called() + "’s";
    }

    public String path() {
        return "/homes/" + resident.home() + "/residents/" + resident.id() + "/observations/" + set.id();
    }

    /** "Taken Thu 26 Nov, 08:14: NEWS2 5, pulse ...": enough to know which set is meant. */
    public String which() {
        return "The set of " + London.words(set.takenAt()) + ", NEWS2 "
                + set.score().words() + ", written down by " + set.recorder() + ".";
    }

    /** With the date of birth and the room: two people may have one name. */
    public List<Option> choices() {
        return found.stream()
                .map(other -> Option.of(other.id().toString(), other.name().formal())
                        .explained("Born " + London.words(other.born()) + ", room "
                                + other.bed().room()
                                + (other.residency().isCurrent() ? "" : ", has left")))
                .toList();
    }
}
