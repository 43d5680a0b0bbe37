package org.homeward.residents.photo;

import java.util.Optional;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.register.Change;
import org.homeward.residents.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the photo of a resident; each new one is a change of their entry, and the one before is gone. */
@Component
@Transactional
class Photos {
    private final JdbcClient jdbc;
    private final Register register;

    Photos(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** The JPEG, or nothing when there is none; {@link NotFound} when the resident is out of reach. */
    @Transactional(readOnly = true)
    Optional<byte[]> find(HomeId home, ResidentId resident) {
        return jdbc.sql("select photo from residents.resident where home_id = ? and id = ?")
                .param(home.value())
                .param(resident.value())
                .query((row, number) -> Optional.ofNullable(row.getBytes("photo")))
                .optional()
                .orElseThrow(() -> new NotFound("no resident " + resident + " within reach"));
    }

    void keep(HomeId home, ResidentId resident, Change change, byte[] face) {
        register.changeBeside(home, resident, change);
        write(home, resident, face);
    }

    void remove(HomeId home, ResidentId resident, Change change) {
        register.changeBeside(home, resident, change);
        write(home, resident, null);
    }

    private void write(HomeId home, ResidentId resident, byte @Nullable [] face) {
        jdbc.sql("update residents.resident set photo = ? where home_id = ? and id = ?")
                .param(face)
                .param(home.value())
                .param(resident.value())
                .update();
    }
}
