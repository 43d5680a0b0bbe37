package org.homeward.observations.paper;

import org.homeward.kernel.London;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.round.Block;
import org.homeward.residents.Resident;
import org.homeward.ui.Page;
import org.homeward.ui.ResidentBanner;
import org.jspecify.annotations.Nullable;

/** What is asked before a block is typed in: it was entered already, or (entered is null) another form of theirs is not saved. */
public record ScannedPage(
        Resident resident,
        ResidentBanner banner,
        Block block,
        @Nullable ObservedSet entered) implements Page {
    @Override
    public String title() {
        return entered == null ? "Another form is not saved" : "Entered already";
    }

    static String form(Resident resident, Block block) {
        return sets(resident) + "/new?" + Block.FIELD + "=" + block.id();
    }

    private static String sets(Resident resident) {
        return "/homes/" + resident.home() + "/residents/" + resident.id() + "/observations";
    }

    String question() {
        return entered == null
                ? "You began to type a set for " + resident.name().called()
                        + " and did not save it. Save that one first. Then scan the paper again."
                : "This block was entered already at " + London.clock(entered.recordedAt()) + " on "
                        + London.words(London.day(entered.recordedAt())) + " by " + entered.recorder()
                        + ": is this another one?";
    }

    String open() {
        return sets(resident) + "/new";
    }

    String saved() {
        return entered == null ? open() : sets(resident) + "/" + entered.id();
    }

    String another() {
        return form(resident, block) + "&another=yes";
    }
}
