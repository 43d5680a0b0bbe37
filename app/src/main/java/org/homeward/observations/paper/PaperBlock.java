package org.homeward.observations.paper;

import java.time.Instant;
import org.homeward.access.signin.factor.QrPicture;
import org.homeward.clinical.news2.OxygenTarget;
import org.homeward.clinical.news2.Suitability;
import org.homeward.kernel.London;
import org.homeward.observations.Due;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Watched;
import org.homeward.observations.round.Block;
import org.homeward.residents.Resident;
import org.homeward.ui.Allergies;
import org.homeward.ui.ResidentBanner;
import org.jspecify.annotations.Nullable;

/** One resident's block on the sheets: who it is, how they stand, and the picture that leads back; target is null on scale 1. */
public record PaperBlock(
        Watched watched,
        Resident resident,
        @Nullable OxygenTarget target,
        Block block,
        QrPicture picture,
        Instant now) {
    private static final int MEDIUM = 5;
    private static final int CHANGE = 3;

    static String path(Resident resident, Block block) {
        return "/homes/" + resident.home() + "/residents/" + resident.id() + "/paper/" + block.id();
    }

    String id() {
        return "block-" + block.id();
    }

    String name() {
        String preferred = resident.name().preferred();
        return resident.name().formal() + (preferred == null ? "" : " “" + preferred + "”");
    }

    String born() {
        return "born " + London.words(resident.born()) + " (" + resident.ageOn(London.day(now)) + ")";
    }

    String nhsNumber() {
        String doubt = banner().nhsNumber().doubt();
        return resident.nhs().words() + (doubt == null ? "" : " (" + doubt + ")");
    }

    String room() {
        return resident.bed().room();
    }

    String allergies() {
        return switch (banner().allergies()) {
            case Allergies.Recorded recorded -> String.join(", ", recorded.substances());
            case Allergies.NoneKnown none -> "none known (" + none.source() + ")";
            case Allergies.NotRecorded notRecorded -> "not recorded: ask";
        };
    }

    String cpr() {
        ResidentBanner.Cpr cpr = banner().cpr();
        return cpr instanceof ResidentBanner.Cpr.NotForCpr(String original)
                ? cpr.words() + (original == null ? "" : " Original: " + original + ".")
                : cpr.words();
    }

    private ResidentBanner banner() {
        return resident.banner(London.day(now));
    }

    String scale() {
        return target == null ? "SpO2 scale 1" : "SpO2 scale 2, target " + target.words();
    }

    String usual() {
        Integer usual = watched.usual();
        return "Usual NEWS2: " + (usual == null ? "not known" : usual) + ". Medium from a total of "
                + mediumFrom(usual);
    }

    /** From which total the change from what is usual asks for what a medium score asks for; an unknown usual counts as 0. */
    static int mediumFrom(@Nullable Integer usual) {
        return Math.min(MEDIUM, (usual == null ? 0 : usual) + CHANGE);
    }

    /** Why no points are added up for this person, or null (HZ-34). */
    @Nullable
    String noScore() {
        return switch (Suitability.of(new Suitability.Person(resident.born(), resident.pregnant()), now)) {
            case Suitability.Suitable suitable -> null;
            case Suitability.Excluded excluded -> excluded.reasons().getFirst().advice();
        };
    }

    String last() {
        ObservedSet set = watched.latest();
        return set == null ? "No set yet" : "Last: NEWS2 " + set.score().words() + " on " + London.words(set.takenAt());
    }

    String due() {
        return switch (watched.due()) {
            case Due.Never first -> "first set due";
            case Due.Overdue overdue -> "due since " + London.words(now.minus(overdue.by()));
            case Due.Now soon -> "due by " + London.clock(soon.at());
            case Due.Later later -> "due " + London.words(later.at());
            case Due.Paused paused -> "paused: " + paused.reason().words() + ", until " + London.words(paused.until());
        };
    }
}
