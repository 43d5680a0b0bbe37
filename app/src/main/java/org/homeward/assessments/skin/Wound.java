package org.homeward.assessments.skin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.clinical.skin.SkinDamage;
import org.homeward.clinical.skin.WoundAdvice;
import org.homeward.clinical.skin.WoundSize;
import org.homeward.kernel.London;
import org.homeward.kernel.ResidentId;
import org.jspecify.annotations.Nullable;

/** One place on the skin of one person: its looks, the latest first, those that do not count too; ending is null while it is open. */
public record Wound(
        UUID id,
        ResidentId resident,
        int number,
        Where where,
        SkinDamage found,
        Instant foundAt,
        @Nullable String origin,
        @Nullable Ending ending,
        List<WoundLook> looks) {
    /** How it ended, when, by whom it was said, and in which words (null for a wound that has healed). */
    public record Ending(
            WoundEnding kind,
            Instant at,
            String by,
            @Nullable String words) {}

    public Wound {
        looks = List.copyOf(looks);
    }

    public boolean isOpen() {
        return ending == null;
    }

    /** "Wound 2: left heel". */
    public String title() {
        return "Wound " + number + ": " + where.words();
    }

    private List<WoundLook> counting() {
        return looks.stream().filter(look -> look.entered().counts()).toList();
    }

    public Optional<WoundLook> latest() {
        return counting().stream().findFirst();
    }

    /** What it is now: as the latest look says. */
    public SkinDamage damage() {
        return latest().map(WoundLook::damage).orElse(found);
    }

    /** The size against the size of the look before: "larger", or empty when it was not measured twice. */
    public Optional<String> course() {
        return latest().flatMap(this::course);
    }

    Optional<String> course(WoundLook look) {
        List<WoundLook> measured =
                counting().stream().filter(one -> one.size() != null).toList();
        int place = measured.indexOf(look);
        WoundSize now = look.size();
        WoundSize before = place < 0 || place + 1 >= measured.size()
                ? null
                : measured.get(place + 1).size();
        return now == null || before == null ? Optional.empty() : Optional.of(now.against(before));
    }

    public WoundAdvice advice() {
        return new WoundAdvice(
                damage(),
                latest().map(WoundLook::signs).orElse(Set.of()),
                course().filter("larger"::equals).isPresent());
    }

    /** The day of the next look; a wound that nobody planned a look for is due a week after the last. */
    public LocalDate dueOn() {
        return latest().map(look ->
                        look.nextOn() == null ? London.day(look.entered().at()).plusWeeks(1) : look.nextOn())
                .orElse(London.day(foundAt));
    }
}
