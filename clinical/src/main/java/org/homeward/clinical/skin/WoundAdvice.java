package org.homeward.clinical.skin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What to do after a look at a wound, the most pressing first. Homeward's own; no clinician has read it yet. */
public record WoundAdvice(SkinDamage damage, Set<InfectionSign> signs, boolean isLarger) {
    public WoundAdvice {
        signs = Set.copyOf(signs);
    }

    /** Whether somebody must be told today. */
    public boolean isUrgent() {
        return damage.isDeep() || !signs.isEmpty();
    }

    public List<String> words() {
        List<String> words = new ArrayList<>();
        if (!signs.isEmpty()) {
            words.add("It may be infected. Take a set of observations now, and tell a nurse or the practice today.");
        }
        if (damage.isDeep()) {
            words.add(
                    "A nurse or doctor must see it: ask today. Tell the manager, who decides whether it is reported.");
        }
        if (isLarger) {
            words.add("It is larger than last time. Tell the nurse who looks after it.");
        }
        if (damage.isOfPressure()) {
            words.add("Take the pressure off this place: turn the person, and check the mattress and the cushion.");
        }
        return List.copyOf(words);
    }
}
