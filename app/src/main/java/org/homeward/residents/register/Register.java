package org.homeward.residents.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing in the register: each change keeps what stood there before and leaves a line in the audit log. */
@Component
@Transactional
public class Register {
    private static final String SAVED_FIRST =
            "Somebody else changed this resident's details after you opened them. Open the resident's page again, look at what changed, then make your change.";

    private static final String ADMITTED_FIRST =
            "Another resident in the register has this NHS number by now. Look in the list of residents first.";

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final Changes changes;
    private final Audit audit;

    Register(JdbcClient jdbc, Contacts contacts, Changes changes, Audit audit) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.changes = changes;
        this.audit = audit;
    }

    /** Writes a new resident under this id; the same id again changes nothing, so that a form may be sent twice. */
    public void admit(HomeId home, ResidentId resident, Particulars who, @Nullable UUID byImport) {
        if (insert(home, resident, who, byImport)) {
            contacts.keep(home, resident, who.nextOfKin());
            audit.write(Entry.of(home, Deed.ADMITTED, resident));
        }
    }

    private boolean insert(HomeId home, ResidentId resident, Particulars who, @Nullable UUID byImport) {
        Columns columns = new Columns(who);
        return 1
                == withOwnNumber(() -> jdbc.sql(columns.insert())
                        .params(columns.values())
                        .param("home", home.value())
                        .param("id", resident.value())
                        .param("import", byImport)
                        .update());
    }

    /** Changes the entry, or {@link Stale} when somebody else saved first or the resident has left. */
    public void change(HomeId home, ResidentId resident, Change change, Particulars who) {
        changes.keepBefore(home, resident, change);
        Columns columns = new Columns(who);
        savedFirst(withOwnNumber(() -> jdbc.sql(columns.update())
                .params(columns.values())
                .param("home", home.value())
                .param("id", resident.value())
                .param("version", change.version())
                .update()));
        contacts.keep(home, resident, who.nextOfKin());
        audit.write(Entry.of(home, Deed.CHANGED_RESIDENT, resident).saying(change.reason()));
    }

    /** A change beside the entry itself, to a photo or to somebody to ring; {@link Stale} when somebody else saved first. */
    public void changeBeside(HomeId home, ResidentId resident, Change change) {
        changes.keepBefore(home, resident, change);
        savedFirst(jdbc.sql("""
                update residents.resident set version = version + 1
                 where home_id = ? and id = ? and version = ? and discharged_on is null
                """)
                .param(home.value())
                .param(resident.value())
                .param(change.version())
                .update());
        audit.write(Entry.of(home, Deed.CHANGED_RESIDENT, resident).saying(change.reason()));
    }

    /** Ends the residency, or {@link Stale} when somebody else saved first. */
    void discharge(HomeId home, ResidentId resident, Change change, LocalDate day) {
        changes.keepBefore(home, resident, change);
        int changed = jdbc.sql("""
                update residents.resident set version = version + 1, discharged_on = ?, discharge_reason = ?
                 where home_id = ? and id = ? and version = ? and discharged_on is null
                """)
                .param(day)
                .param(change.reason())
                .param(home.value())
                .param(resident.value())
                .param(change.version())
                .update();
        savedFirst(changed);
        audit.write(Entry.of(home, Deed.DISCHARGED, resident).saying(change.reason()));
    }

    /** Lets somebody who was discharged by mistake live here again, or {@link Stale} when somebody else saved first. */
    void takeDischargeBack(HomeId home, ResidentId resident, Change change) {
        changes.keepBefore(home, resident, change);
        savedFirst(withOwnNumber(() -> jdbc.sql("""
                update residents.resident set version = version + 1, discharged_on = null, discharge_reason = null
                 where home_id = ? and id = ? and version = ? and discharged_on is not null
                """)
                .param(home.value())
                .param(resident.value())
                .param(change.version())
                .update()));
        audit.write(Entry.of(home, Deed.TOOK_DISCHARGE_BACK, resident).saying(change.reason()));
    }

    /**
     * Writes back what stood there before an import changed it, unless somebody has changed it since. Fails with a
     * DuplicateKeyException when somebody else has the old NHS number by now.
     */
    public boolean restore(HomeId home, ResidentId resident, UUID importId) {
        Optional<Changes.Before> before = changes.before(home, resident, importId);
        if (before.isEmpty()) {
            return false;
        }
        Change change = Change.because(before.get().version(), "Import undone");
        changes.keepBefore(home, resident, change);
        changes.restore(home, resident, importId);
        contacts.keep(home, resident, before.get().nextOfKin());
        audit.write(Entry.of(home, Deed.CHANGED_RESIDENT, resident).saying(change.reason()));
        return true;
    }

    private static int withOwnNumber(IntSupplier update) {
        try {
            return update.getAsInt();
        } catch (DuplicateKeyException numberTaken) {
            throw new Stale(ADMITTED_FIRST);
        }
    }

    private static void savedFirst(int changed) {
        if (changed == 0) {
            throw new Stale(SAVED_FIRST);
        }
    }
}
