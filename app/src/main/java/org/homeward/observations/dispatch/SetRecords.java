package org.homeward.observations.dispatch;

import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.Observations;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Origin;
import org.homeward.observations.dispatch.GpRecord.Preparation;
import org.homeward.observations.dispatch.Receipt.Step;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One set for the GP record, as whoever is acting may see it: its page, its files, its next step. */
@Component
class SetRecords {
    private final Observations observations;
    private final Residents residents;
    private final Receipts receipts;
    private final UnfiledSets unfiled;
    private final Letters letters;
    private final Audit audit;

    SetRecords(
            Observations observations,
            Residents residents,
            Receipts receipts,
            UnfiledSets unfiled,
            Letters letters,
            Audit audit) {
        this.observations = observations;
        this.residents = residents;
        this.receipts = receipts;
        this.unfiled = unfiled;
        this.letters = letters;
        this.audit = audit;
    }

    /** Which set of whom. */
    record Of(HomeId home, ResidentId resident, UUID set) {}

    @Transactional
    SetRecordPage page(Of of, Form form) {
        SetLetter letter = letter(of);
        audit.write(Entry.of(of.home(), Deed.LOOKED_AT_RESIDENT, of.resident()).about(of.set()));
        return new SetRecordPage(
                letter.resident(),
                letter.resident().banner(letter.day()),
                letter.sets().getFirst(),
                PasteText.text(letter),
                List.of(
                        way(letter, Route.SECURE_MAIL, "letter.pdf"),
                        way(letter, Route.FHIR, "bundle.json"),
                        way(letter, Route.MESH, "mesh.json"),
                        way(letter, Route.CSV, "set.csv")),
                receipts.of(of.home(), of.set()),
                actor().homes().contains(of.home()),
                whoFiles(letter.resident().registration().practice(), of),
                form);
    }

    private @Nullable OrganisationId whoFiles(@Nullable OrganisationId practice, Of of) {
        boolean files = practice != null
                && actor().may(Right.FILE_SETS)
                && actor().practices().contains(practice)
                && unfiled.isWaiting(of.home(), of.set());
        return files ? practice : null;
    }

    private static SetRecordPage.Way way(SetLetter letter, Route route, String file) {
        return new SetRecordPage.Way(
                route,
                file,
                GpRecords.by(route).prepare(letter) instanceof Preparation.CannotGo(String why) ? why : null);
    }

    /** A letter that was made is given as it was made. */
    @Transactional
    ResponseEntity<byte[]> file(Of of, Route route) {
        Preparation.Ready ready = ready(letter(of), route);
        audit.write(Entry.of(of.home(), Deed.TOOK_COPY, of.resident())
                .about(of.set())
                .saying(route.words()));
        byte[] content = route == Route.SECURE_MAIL
                ? receipts.letter(of.home(), of.set()).orElse(ready.content())
                : ready.content();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, ready.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(ready.fileName())
                                .build()
                                .toString())
                .body(content);
    }

    @Transactional
    void step(Of of, Step step) {
        if (!actor().homes().contains(of.home())) {
            throw new NotFound("the home says what it sent");
        }
        SetLetter letter = letter(of);
        Signature by = Signature.of(actor(), Right.SEND_SETS, of.home());
        Receipts.Sent sent = new Receipts.Sent(
                of.home(),
                of.resident(),
                of.set(),
                letter.resident().registration().practice());
        if (step == Step.PREPARED) {
            receipts.prepared(sent, ready(letter, Route.SECURE_MAIL).content(), by);
        } else {
            receipts.stepped(sent, step, by);
        }
    }

    private static Preparation.Ready ready(SetLetter letter, Route route) {
        return switch (GpRecords.by(route).prepare(letter)) {
            case Preparation.Ready ready -> ready;
            case Preparation.CannotGo(String why) -> throw new NotFound(why);
        };
    }

    private SetLetter letter(Of of) {
        Resident resident = residents.get(of.home(), of.resident());
        ObservedSet set = observations
                .find(of.home(), of.resident(), of.set())
                .filter(found -> !found.remarks().source().equals(Origin.WITHDRAWN))
                .orElseThrow(() -> new NotFound("no such set of this resident"));
        return letters.about(resident, set, version(of, set));
    }

    /** 1, and one more for each set in a row that this one corrects. */
    private int version(Of of, ObservedSet set) {
        UUID replaces = set.remarks().moved() ? null : set.remarks().replaces();
        return replaces == null
                ? 1
                : 1
                        + observations
                                .find(of.home(), of.resident(), replaces)
                                .map(before -> version(of, before))
                                .orElse(1);
    }

    private static Actor actor() {
        return Acting.current().orElseThrow(() -> new NotFound("nobody is acting"));
    }
}
