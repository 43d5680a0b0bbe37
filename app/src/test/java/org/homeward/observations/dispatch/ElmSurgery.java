package org.homeward.observations.dispatch;

import java.util.List;
import java.util.Map;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Ids;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.Move;
import org.homeward.observations.Moves;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.OxygenTherapy;
import org.homeward.observations.Recording;
import org.homeward.observations.Sitting;
import org.homeward.observations.dispatch.PracticeAnswer.Which;
import org.junit.jupiter.api.BeforeEach;

/** Elm Lodge, its resident Mrs Alder, and Elm Surgery, which files her sets. */
abstract class ElmSurgery extends LodgeTest {
    @SuppressWarnings("NullAway.Init")
    Place practice;

    @SuppressWarnings("NullAway.Init")
    Place elm;

    @SuppressWarnings("NullAway.Init")
    Person alder;

    @BeforeEach
    void make() {
        practice = organisation("gp-practice", "Elm Surgery");
        elm = home("Elm Lodge");
        alder = resident(elm, "Alder", practice);
    }

    static Sitting correcting(ObservedSet wrong, String reason) {
        return new Sitting(
                Ids.next(),
                wrong.takenAt(),
                wrong.signs(),
                OxygenTherapy.NONE,
                Map.of(),
                List.of(),
                null,
                new Sitting.Correction(wrong.id(), reason),
                "typed");
    }

    final List<Waiting> waiting() {
        return Acting.as(gp(), () -> bean(UnfiledSets.class).of(new OrganisationId(practice.id())));
    }

    final List<String> unfiled() {
        return waiting().stream().map(one -> one.set().id().toString()).toList();
    }

    final Filings.Done answer(PracticeAnswer said) {
        return Acting.as(gp(), () -> bean(Filings.class).answer(new OrganisationId(practice.id()), said));
    }

    final List<Receipt> receipts(ObservedSet set) {
        return Acting.as(nurse(elm), () -> bean(Receipts.class).of(elm.home(), set.id()));
    }

    final Actor gp() {
        return actor(Role.GP, practice);
    }

    final PracticeAnswer file(ObservedSet set) {
        return PracticeAnswer.file(List.of(which(set)));
    }

    final Which which(ObservedSet set) {
        return new Which(elm.home(), set.id());
    }

    final String key(ObservedSet set) {
        return elm.home() + "/" + set.id();
    }

    final ObservedSet corrected(ObservedSet wrong) {
        return ((Recording.Saved) record(nurse(elm), alder, correcting(wrong, "typed wrong"))).set();
    }

    final Recording moved(ObservedSet wrong, Person to) {
        return Acting.as(
                nurse(elm),
                () -> bean(Moves.class)
                        .move(elm.home(), alder.id(), new Move(wrong.id(), to.id(), Ids.next(), "it was Birch")));
    }

    final void step(ObservedSet set, Receipt.Step step) {
        Acting.as(nurse(elm), () -> {
            bean(SetRecords.class).step(new SetRecords.Of(elm.home(), alder.id(), set.id()), step);
            return step;
        });
    }
}
