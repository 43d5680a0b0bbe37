package org.homeward.assessments.skin;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.assessments.Entered;
import org.homeward.clinical.skin.InfectionSign;
import org.homeward.clinical.skin.SkinDamage;
import org.homeward.clinical.skin.WoundSize;
import org.jspecify.annotations.Nullable;

/** What somebody saw of a wound; depth in millimetres, pain from 0 to 10; null is what nobody looked at. */
public record WoundLook(
        Entered entered,
        SkinDamage damage,
        @Nullable WoundSize size,
        @Nullable Integer depth,
        Set<InfectionSign> signs,
        @Nullable Integer pain,
        WoundCare care,
        boolean pictured) {
    public WoundLook {
        signs = Set.copyOf(signs);
    }

    /** "12 × 8 mm, 2 mm deep", or that nobody measured. */
    public String sizeWords() {
        String deep = depth == null ? "" : ", " + depth + " mm deep";
        return size == null ? "not measured" + deep : size.words() + deep;
    }

    /** "pus, or more fluid than before; swollen", or "none seen". */
    public String signWords() {
        return signs.isEmpty()
                ? "none seen"
                : signs.stream().sorted().map(InfectionSign::words).collect(Collectors.joining("; "));
    }

    public @Nullable LocalDate nextOn() {
        return care.nextOn();
    }
}
