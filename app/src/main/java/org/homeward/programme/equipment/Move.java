package org.homeward.programme.equipment;

import static org.homeward.programme.equipment.KitState.CALIBRATION;
import static org.homeward.programme.equipment.KitState.IN_STORE;
import static org.homeward.programme.equipment.KitState.ON_LOAN;
import static org.homeward.programme.equipment.KitState.REPAIR;
import static org.homeward.programme.equipment.KitState.TO_WIPE;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can happen to a thing, and from which states: the machine EQUIPMENT, with what it leaves out (how a thing comes back). */
enum Move {
    ARRIVED("Came into the store", "", EnumSet.noneOf(KitState.class)),
    LENT("Lent", "Lend it", EnumSet.of(IN_STORE)),
    RETURNED("Came back", "It came back", EnumSet.of(ON_LOAN)),
    WIPED("Wiped", "It was wiped", EnumSet.of(TO_WIPE)),
    FAULT("Has a fault", "It has a fault", EnumSet.of(ON_LOAN, IN_STORE)),
    REPAIRED("Repaired", "It was repaired", EnumSet.of(REPAIR)),
    CALIBRATION_DUE("Sent to be calibrated", "Send it to be calibrated", EnumSet.of(ON_LOAN, IN_STORE)),
    CALIBRATED("Calibrated", "It was calibrated", EnumSet.of(CALIBRATION, ON_LOAN, IN_STORE)),
    LOST("Lost", "It is lost", EnumSet.of(ON_LOAN, IN_STORE, REPAIR, CALIBRATION, TO_WIPE)),
    FOUND("Found", "It was found", EnumSet.of(KitState.LOST)),
    RETIRED("Taken out of use", "Take it out of use", EnumSet.of(IN_STORE, KitState.LOST));

    private final String words;
    private final String asked;
    private final Set<KitState> from;

    Move(String words, String asked, Set<KitState> from) {
        this.words = words;
        this.asked = asked;
        this.from = from;
    }

    String words() {
        return words;
    }

    /** What a button says. */
    String asked() {
        return asked;
    }

    /** "calibration-due". */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Move> of(String slug) {
        return Stream.of(values()).filter(move -> move.slug().equals(slug)).findFirst();
    }

    /** What can happen to a thing of this kind in this state. */
    static List<Move> open(KitKind kind, KitState state) {
        return Stream.of(values())
                .filter(move -> move.from.contains(state))
                .filter(move -> kind.isCalibrated() || move != CALIBRATED && move != CALIBRATION_DUE)
                .toList();
    }

    /** The state after it; empty when it cannot happen now. A thing that keeps data is spare only when it was wiped. */
    Optional<KitState> after(KitKind kind, KitState state, boolean onLoan, boolean wiped) {
        if (!open(kind, state).contains(this)) {
            return Optional.empty();
        }
        KitState home = onLoan ? ON_LOAN : IN_STORE;
        return Optional.of(
                switch (this) {
                    case ARRIVED -> IN_STORE;
                    case LENT -> ON_LOAN;
                    case RETURNED, FOUND -> wiped || !kind.keepsData() ? IN_STORE : TO_WIPE;
                    case WIPED -> IN_STORE;
                    case FAULT -> REPAIR;
                    case REPAIRED -> home;
                    case CALIBRATION_DUE -> CALIBRATION;
                    case CALIBRATED -> state == CALIBRATION ? home : state;
                    case LOST -> KitState.LOST;
                    case RETIRED -> KitState.RETIRED;
                });
    }
}
