package org.homeward.residents.importing;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.register.Contacts;
import org.homeward.residents.register.Register;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an import back out of the register, except where somebody has touched a resident since. */
@Component
class Undoing {
    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final Register register;
    private final Audit audit;
    private final TransactionTemplate savepoint;

    Undoing(
            JdbcClient jdbc,
            Contacts contacts,
            Register register,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.register = register;
        this.audit = audit;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** How many residents stay as they are, because somebody wrote about them since. */
    int of(HomeId home, UUID importId) {
        int kept = 0;
        for (ResidentId resident : added(home, importId)) {
            kept += isUndone(() -> takeOut(home, resident, importId)) ? 0 : 1;
        }
        for (ResidentId resident : changed(home, importId)) {
            kept += isUndone(() -> register.restore(home, resident, importId)) ? 0 : 1;
        }
        return kept;
    }

    private List<ResidentId> added(HomeId home, UUID importId) {
        return ids("select id from residents.resident where home_id = ? and import_id = ?", home, importId);
    }

    private List<ResidentId> changed(HomeId home, UUID importId) {
        return ids(
                "select resident_id as id from residents.resident_change where home_id = ? and import_id = ?",
                home,
                importId);
    }

    private List<ResidentId> ids(String sql, HomeId home, UUID importId) {
        return jdbc.sql(sql)
                .param(home.value())
                .param(importId)
                .query((row, number) -> new ResidentId(row.getObject("id", UUID.class)))
                .list();
    }

    /**
     * Each by itself: a resident about whom another room holds anything cannot be taken out, because its foreign keys refuse
     * it; nor can one get back an NHS number that somebody else has by now.
     */
    private boolean isUndone(BooleanSupplier undoing) {
        try {
            return Boolean.TRUE.equals(savepoint.execute(status -> undoing.getAsBoolean()));
        } catch (DataIntegrityViolationException somebodyWroteSince) {
            return false;
        }
    }

    private boolean takeOut(HomeId home, ResidentId resident, UUID importId) {
        boolean untouched = jdbc.sql(
                        "select version = 1 as untouched from residents.resident where home_id = ? and id = ? for update")
                .param(home.value())
                .param(resident.value())
                .query((row, number) -> row.getBoolean("untouched"))
                .single();
        if (untouched) {
            contacts.forget(home, resident);
            jdbc.sql("delete from residents.resident where home_id = ? and id = ?")
                    .param(home.value())
                    .param(resident.value())
                    .update();
            audit.write(
                    Entry.of(home, Deed.UNDID_IMPORT, resident).about(importId).saying("taken out of the register"));
        }
        return untouched;
    }
}
