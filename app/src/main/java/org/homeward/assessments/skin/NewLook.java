package org.homeward.assessments.skin;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.homeward.clinical.skin.InfectionSign;
import org.homeward.clinical.skin.SkinDamage;
import org.homeward.clinical.skin.WoundSize;
import org.jspecify.annotations.Nullable;

/** A look at a wound, to be written down; the id makes it one however often it is sent. */
record NewLook(
        UUID id,
        Instant at,
        SkinDamage damage,
        @Nullable WoundSize size,
        @Nullable Integer depth,
        Set<InfectionSign> signs,
        @Nullable Integer pain,
        WoundCare care,
        @Nullable WoundPhoto photo) {
    NewLook {
        signs = Set.copyOf(signs);
    }
}
