package org.homeward.residents.register;

import java.util.List;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looking at people in the register: each look leaves a line in the audit log. */
@Component
@Transactional
class Looks {
    private final Residents residents;
    private final EntryDesk desk;
    private final Surroundings surroundings;
    private final Audit audit;

    Looks(Residents residents, EntryDesk desk, Surroundings surroundings, Audit audit) {
        this.residents = residents;
        this.desk = desk;
        this.surroundings = surroundings;
        this.audit = audit;
    }

    RegisterPage register(HomeId home, String typed, boolean gone) {
        SearchWords words = SearchWords.of(typed);
        List<Resident> all = gone ? residents.gone(home) : residents.at(home);
        audit.write(
                typed.isEmpty()
                        ? Entry.of(home, Deed.LOOKED_AT_REGISTER)
                        : Entry.of(home, Deed.SEARCHED).saying(typed));
        boolean mayKeep = actor().may(Right.KEEP_REGISTER, home);
        return new RegisterPage(
                home, typed, gone, mayKeep, all.stream().filter(words::find).toList(), desk.today());
    }

    ResidentPage resident(HomeId home, ResidentId id) {
        Resident resident = residents.get(home, id);
        audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, id));
        return new ResidentPage(
                resident,
                surroundings.practice(resident),
                surroundings.contacts(resident),
                surroundings.changes(resident),
                surroundings.links(resident, actor()),
                actor().may(Right.KEEP_REGISTER, home),
                desk.today());
    }

    private static Actor actor() {
        return Acting.current().orElseThrow(() -> new NotFound("nobody is acting"));
    }
}
