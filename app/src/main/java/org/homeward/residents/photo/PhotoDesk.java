package org.homeward.residents.photo;

import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.residents.register.Change;
import org.homeward.residents.register.VersionField;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a photo is handed in or taken away, by somebody who says that it may be kept. */
@Component
class PhotoDesk {
    private final Residents residents;
    private final Photos photos;
    private final Audit audit;

    PhotoDesk(Residents residents, Photos photos, Audit audit) {
        this.residents = residents;
        this.photos = photos;
        this.audit = audit;
    }

    record Answer(Resident resident, Form form) {}

    @Transactional
    Answer blank(HomeId home, ResidentId id) {
        Resident resident = current(home, id);
        audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, id));
        return new Answer(resident, VersionField.of(resident));
    }

    /** A form that came back with errors shows the resident once more. */
    @Transactional
    Answer again(HomeId home, ResidentId id, Form form) {
        audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, id));
        return new Answer(current(home, id), form);
    }

    /** The picture is made smaller before the database is asked for anything: that may take a second. */
    Answer handIn(HomeId home, ResidentId id, Form form, byte[] file) {
        Resident resident = current(home, id);
        Form asked = check(form, file);
        return asked.hasErrors()
                ? new Answer(resident, asked)
                : switch (PhotoFile.of(file)) {
                    case PhotoFile.Refused(String words) -> new Answer(resident, asked.refuse(PhotoPage.FILE, words));
                    case PhotoFile.Readable(byte[] face) -> keep(resident, asked, face);
                };
    }

    private Answer keep(Resident resident, Form form, byte[] face) {
        String reason = "Photo added: " + form.value(PhotoPage.CONSENT);
        photos.keep(resident.home(), resident.id(), change(form, reason), face);
        return new Answer(resident, form);
    }

    void remove(HomeId home, ResidentId id, Form form) {
        Resident resident = current(home, id);
        if (resident.pictured()) {
            photos.remove(home, id, change(form, "Photo removed"));
        }
    }

    private static Change change(Form form, String reason) {
        return new Change(VersionField.read(form), reason, null);
    }

    private static Form check(Form form, byte[] file) {
        Form chosen = file.length == 0 ? form.refuse(PhotoPage.FILE, "Choose a photo of the face") : form;
        boolean agreed =
                PhotoPage.CONSENTS.stream().anyMatch(consent -> consent.value().equals(form.value(PhotoPage.CONSENT)));
        return agreed
                ? chosen
                : chosen.refuse(PhotoPage.CONSENT, "Say who agreed to the photo. Without that, do not add it");
    }

    private Resident current(HomeId home, ResidentId id) {
        return residents
                .find(home, id)
                .filter(resident -> resident.residency().isCurrent())
                .orElseThrow(() -> new NotFound("nobody who lives here is " + id));
    }
}
