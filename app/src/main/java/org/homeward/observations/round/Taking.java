package org.homeward.observations.round;

import java.util.List;
import org.homeward.training.Hands;
import org.homeward.ui.Option;
import org.jspecify.annotations.Nullable;

/** Who took a set (null when that was not kept), who could have watched, and whether the person looking is asked who did. */
public record Taking(Hands.@Nullable Hand hand, List<Hands.Watcher> watchers, boolean asked) {
    public Taking {
        watchers = List.copyOf(watchers);
    }

    boolean wasSignedOff() {
        return hand == null || hand.signedOff();
    }

    @Nullable
    String watcher() {
        return hand == null ? null : hand.watcher();
    }

    List<Option> options() {
        return watchers.stream()
                .map(watcher -> Option.of(watcher.person().toString(), watcher.words()))
                .toList();
    }
}
